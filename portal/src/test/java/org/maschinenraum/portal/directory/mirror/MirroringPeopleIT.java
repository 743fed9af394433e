package org.maschinenraum.portal.directory.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.integration.identity.IdentityConfiguration;
import org.maschinenraum.integration.identity.IdentityProvider;
import org.maschinenraum.integration.identity.IdentityProvider.Account;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.directory.RealServices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The mirror against a real realm and a real database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class MirroringPeopleIT {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @Import({
        DatabaseConfiguration.class,
        IdentityConfiguration.class,
        MirroredPeople.class,
        Accounts.class,
        PeopleMirror.class,
        LoginMirror.class
    })
    static class Portal {}

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        RealServices.database(registry);
        RealServices.keycloak(registry);
    }

    @Autowired
    MirroredPeople people;

    @Autowired
    PeopleMirror mirror;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void mirrorOnce() {
        mirror.mirror();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from directory.person").update();
    }

    @Test
    void knowsPeopleWhoNeverLoggedIn() {
        assertThat(people.withRole(Role.REVIEWER)).extracting(Person::username).contains("gutachten-1", "gutachten-2");
        assertThat(people.all()).allSatisfy(person -> assertThat(person.email()).contains("@"));
    }

    @Test
    void leavesOutWhoseAccountIsGoneButStillKnowsTheirName() {
        var former = new PersonId(UUID.randomUUID());
        insert(former, "Ämilie", "Öser", "reviewer");

        mirror.mirror();

        assertThat(people.withRole(Role.REVIEWER)).extracting(Person::id).doesNotContain(former);
        assertThat(people.all()).extracting(Person::id).doesNotContain(former);
        assertThat(people.present(former)).isEmpty();
        assertThat(people.find(former)).map(Person::name).contains("Ämilie Öser");
        assertThat(people.findAll(List.of(former))).containsKey(former);
    }

    @Test
    void followsAChangeOfRoles() {
        var reviewer = people.withRole(Role.REVIEWER).getFirst();
        jdbc.sql("update directory.person set roles = '{approver}', gone = now() where id = :id")
                .param("id", reviewer.id().value())
                .update();

        mirror.mirror();

        assertThat(people.present(reviewer.id())).map(Person::roles).contains(reviewer.roles());
    }

    @Test
    void takesNameAndRolesFromALoginAtOnce() {
        var newcomer = new PersonId(UUID.randomUUID());

        login(newcomer, Map.of("given_name", "Şükran", "family_name", "Groß"), "coordinator");

        assertThat(people.withRole(Role.COORDINATOR))
                .contains(new Person(newcomer, "neu", "Şükran Groß", "", Set.of(Role.COORDINATOR), Locale.GERMAN));
    }

    @Test
    void neverUndoesALoginWithAListThatIsOlder() {
        var newcomer = new PersonId(UUID.randomUUID());

        mirrorOf(() -> {
                    login(newcomer, Map.of("given_name", "Neu"), "member");
                    return List.of(new Account(newcomer.value(), "alt", "", "Alt", "", Set.of("administrator")));
                })
                .mirror();

        assertThat(people.present(newcomer)).map(Person::name).contains("Neu");
        assertThat(people.present(newcomer)).map(Person::roles).contains(Set.of(Role.MEMBER));
    }

    @Test
    void marksNobodyAsGoneBecauseOfAnEmptyAnswer() {
        var before = people.all();

        assertThatThrownBy(() -> mirrorOf(List::of).mirror()).isInstanceOf(IllegalStateException.class);

        assertThat(people.all()).isEqualTo(before);
    }

    @Test
    void triesAgainAfterAFailureInsteadOfBreaking() {
        var asked = new AtomicInteger();
        var flaky = mirrorOf(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("down");
            }
            return List.of(account("wieder-da", "", ""));
        });

        flaky.mirrorIfDue();
        flaky.mirrorIfDue();
        flaky.mirrorIfDue();

        assertThat(asked).as("not asked a third time before it is due").hasValue(2);
        assertThat(people.all()).extracting(Person::name).containsExactly("wieder-da");
    }

    @Test
    void writesNothingWhileAnotherPortalDoes() {
        var before = people.all();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('directory.people-mirror', 0))")
                    .query()
                    .singleRow();
            inAnotherThread(() ->
                    mirrorOf(() -> List.of(account("allein", "Al", "Lein"))).mirror());
        });

        assertThat(people.all()).isEqualTo(before);
    }

    @Test
    void listsPeopleInGermanOrder() {
        mirrorOf(() -> List.of(
                        account("c", "Ina", "Zander"),
                        account("b", "Ina", "Özdemir"),
                        account("d", "Jörg", "Ost"),
                        account("e", "Änne", "Ost"),
                        account("a", "Ina", "ábel")))
                .mirror();

        assertThat(people.all())
                .extracting(Person::name)
                .containsExactly("Ina ábel", "Änne Ost", "Jörg Ost", "Ina Özdemir", "Ina Zander");
    }

    private void login(PersonId person, Map<String, Object> claims, String role) {
        var token = OidcIdToken.withTokenValue("token")
                .subject(person.value().toString())
                .claim("preferred_username", "neu")
                .claims(all -> all.putAll(claims))
                .build();
        var authorities =
                List.of(new SimpleGrantedAuthority("ROLE_" + role), new SimpleGrantedAuthority("SCOPE_openid"));
        var user = new DefaultOidcUser(authorities, token);
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(
                new OAuth2AuthenticationToken(user, authorities, "keycloak"), getClass()));
    }

    private void insert(PersonId id, String firstName, String lastName, String role) {
        accounts.write(
                List.of(new Account(id.value(), "frueher", "frueher@example.org", firstName, lastName, Set.of(role))),
                clock.instant());
    }

    /** A realm that answers what no real one can be brought to at will. */
    private PeopleMirror mirrorOf(Supplier<List<Account>> answer) {
        var identities = new IdentityProvider() {
            @Override
            public List<Account> accounts() {
                return answer.get();
            }

            @Override
            public Optional<Account> account(UUID subject) {
                return Optional.empty();
            }

            @Override
            public void check() {}
        };
        return new PeopleMirror(identities, accounts, jdbc, transaction, clock);
    }

    private static Account account(String username, String firstName, String lastName) {
        return new Account(
                UUID.randomUUID(), username, username + "@example.org", firstName, lastName, Set.of("member"));
    }

    private static void inAnotherThread(Runnable work) {
        try {
            Thread.ofVirtual().start(work).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
