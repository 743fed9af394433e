package org.maschinenraum.portal.directory.mirror;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.maschinenraum.integration.identity.IdentityProvider;
import org.maschinenraum.integration.identity.IdentityProvider.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mirrors all accounts: in the background at start, then every five minutes, and sooner after a failure, so that the portal
 * also starts without the identity provider.
 */
@Component
class PeopleMirror {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleMirror.class);
    private static final Duration INTERVAL = Duration.ofMinutes(5);
    private static final String TRY_LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('directory.people-mirror', 0))";

    private final IdentityProvider identities;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile Instant mirrored = Instant.EPOCH;

    PeopleMirror(
            IdentityProvider identities,
            Accounts accounts,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void mirrorIfDue() {
        if (clock.instant().isBefore(mirrored.plus(INTERVAL))) {
            return;
        }
        try {
            mirror();
        } catch (RuntimeException failure) {
            LOG.warn("People could not be mirrored, trying again soon: {}", failure.toString());
        }
    }

    /** Asks the identity provider before any transaction begins; the instant of asking is what the rows are true for. */
    void mirror() {
        var asked = clock.instant();
        var present = identities.accounts();
        if (present.isEmpty()) {
            throw new IllegalStateException("the realm has no accounts; nobody is marked as gone because of that");
        }
        transaction.executeWithoutResult(status -> writeUnlessAnotherDoes(present, asked));
        mirrored = asked;
    }

    private void writeUnlessAnotherDoes(List<Account> present, Instant asked) {
        if (jdbc.sql(TRY_LOCK).query(Boolean.class).single()) {
            accounts.write(present, asked);
            var gone = accounts.markOthersGone(present, asked);
            LOG.debug("Mirrored {} people, {} gone", present.size(), gone);
        }
    }
}
