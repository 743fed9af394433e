package org.maschinenraum.portal.directory.mirror;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.integration.identity.IdentityConfiguration;
import org.maschinenraum.integration.identity.IdentityProvider;
import org.maschinenraum.integration.identity.IdentityProvider.Account;
import org.maschinenraum.portal.access.PersonId;
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

/** A real realm, mirrored into a real database before each test. */
@SpringBootTest(classes = MirroredRealm.Portal.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class MirroredRealm {

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

    final void login(PersonId person, Map<String, Object> claims, String role) {
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

    /** A realm that answers what no real one can be brought to at will. */
    final PeopleMirror mirrorOf(Supplier<List<Account>> answer) {
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

    static Account account(String username, String firstName, String lastName) {
        return new Account(
                UUID.randomUUID(), username, username + "@example.org", firstName, lastName, Set.of("member"));
    }
}
