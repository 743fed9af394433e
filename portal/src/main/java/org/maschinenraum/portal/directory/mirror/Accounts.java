package org.maschinenraum.portal.directory.mirror;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.maschinenraum.integration.database.Json;
import org.maschinenraum.integration.identity.IdentityProvider.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the mirror. Each write says for which instant it is true, so that an older view never overwrites a newer one. */
@Repository
class Accounts {

    private static final String UPSERT = """
            insert into directory.person (id, username, first_name, last_name, email, roles, seen)
            select subject, coalesce(username, ''), coalesce("firstName", ''), coalesce("lastName", ''),
                   coalesce(email, ''), roles, :seen
              from jsonb_to_recordset(:accounts)
                as a (subject uuid, username text, "firstName" text, "lastName" text, email text, roles text[])
                on conflict (id) do update set
                   username = excluded.username, first_name = excluded.first_name, last_name = excluded.last_name,
                   email = excluded.email, roles = excluded.roles, seen = excluded.seen, gone = null
             where person.seen <= excluded.seen
            """;
    private static final String MARK_GONE = """
            update directory.person set gone = :seen
             where gone is null and seen < :seen and not (id = any(:ids))
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts or updates these accounts, in one statement. */
    void write(Collection<Account> accounts, Instant seen) {
        jdbc.sql(UPSERT)
                .param("accounts", Json.of(accounts))
                .param("seen", seen)
                .update();
    }

    /** Marks everybody else who was not seen since as gone. */
    int markOthersGone(Collection<Account> present, Instant seen) {
        return jdbc.sql(MARK_GONE)
                .param("seen", seen)
                .param("ids", present.stream().map(Account::subject).toArray(UUID[]::new))
                .update();
    }
}
