package org.maschinenraum.integration.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maschinenraum.embedded.KeycloakAddress;
import org.maschinenraum.embedded.Services;
import org.maschinenraum.integration.identity.IdentityProvider.Account;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ReadingPeopleIT {

    private static final UUID REVIEWER = UUID.fromString("00000000-0000-4000-8000-000000000301");

    private static KeycloakAddress keycloak;

    @BeforeAll
    static void startKeycloak() {
        keycloak = Services.forTests().keycloak();
    }

    @Test
    void readsAllPeopleWithTheirRoles() {
        assertThat(realm(500).accounts())
                .contains(new Account(
                        REVIEWER, "gutachten-1", "gutachten-1@example.org", "Gutachten", "Eins", Set.of("reviewer")))
                .filteredOn(account -> account.roles().contains("coordinator"))
                .extracting(Account::username)
                .containsExactlyInAnyOrder("koordination-1", "koordination-2");
    }

    @Test
    void countsNoServiceAccountAmongThePeople() {
        assertThat(realm(500).accounts())
                .extracting(Account::username)
                .contains("verwaltung-1")
                .noneMatch(name -> name.startsWith("service-account"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5})
    void missesNobodyOverSeveralPages(int page) {
        assertThat(realm(page).accounts())
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(realm(500).accounts());
    }

    @Test
    void readsOnePersonAsInTheList() {
        Account listed = realm(500).accounts().stream()
                .filter(account -> account.subject().equals(REVIEWER))
                .findFirst()
                .orElseThrow();

        assertThat(realm(500).account(REVIEWER)).contains(listed);
    }

    @Test
    void knowsNothingOfStrangers() {
        assertThat(realm(500).account(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aWrongSecretIsAFaultAndNotAnEmptyRealm() {
        IdentityProvider locked =
                provider(new KeycloakProperties(keycloak.base(), "", keycloak.realm(), "falsch"), 500);

        assertThatExceptionOfType(IdentityUnavailable.class).isThrownBy(locked::accounts);
        assertThatExceptionOfType(IdentityUnavailable.class).isThrownBy(() -> locked.account(REVIEWER));
    }

    @Test
    void anUnknownRealmIsAFaultAndNotAnUnknownPerson() {
        IdentityProvider elsewhere =
                provider(new KeycloakProperties(keycloak.base(), "", "nirgends", keycloak.adminClientSecret()), 500);

        assertThatExceptionOfType(IdentityUnavailable.class).isThrownBy(() -> elsewhere.account(REVIEWER));
    }

    @Test
    void aSilentServerIsAFault() {
        IdentityProvider silent = provider(new KeycloakProperties(URI.create("http://127.0.0.1:1"), "", "m", "s"), 500);

        assertThatExceptionOfType(IdentityUnavailable.class).isThrownBy(silent::accounts);
    }

    @Test
    void isConfiguredByProperties() {
        new ApplicationContextRunner()
                .withUserConfiguration(IdentityConfiguration.class)
                .withPropertyValues(
                        "maschinenraum.keycloak.address=" + keycloak.base(),
                        "maschinenraum.keycloak.realm=" + keycloak.realm(),
                        "maschinenraum.keycloak.admin-client-secret=" + keycloak.adminClientSecret())
                .run(started -> assertThat(
                                started.getBean(IdentityProvider.class).account(REVIEWER))
                        .isPresent());
    }

    private static IdentityProvider realm(int page) {
        return provider(
                new KeycloakProperties(keycloak.base(), "", keycloak.realm(), keycloak.adminClientSecret()), page);
    }

    private static IdentityProvider provider(KeycloakProperties properties, int page) {
        return new KeycloakIdentityProvider(new AdminInterface(properties, page));
    }
}
