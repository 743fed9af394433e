package org.maschinenraum.portal.directory.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.maschinenraum.integration.database.Json;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads {@code reference/local-authorities.csv} before anything else starts, if it changed; then in one statement. Authorities
 * that are no longer in the file stay: projects name them.
 */
@Component
class RegisterLoading implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterLoading.class);
    private static final String FILE = "reference/local-authorities.csv";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('directory.register', 0))";
    private static final String LOADED =
            "select exists (select from directory.loaded_register where name = :name and hash = :hash)";
    private static final String UPSERT = """
            with listed as (
              select ags, name, kind, state, nullif(district, '') district,
                     count(*) over (partition by name, kind = 'STATE') as same,
                     count(*) over (partition by name, kind = 'STATE', coalesce(nullif(district, ''), state)) as nearby
                from jsonb_to_recordset(:rows) as a (ags text, name text, kind text, state text, district text))
            insert into directory.local_authority (ags, name, label, kind, state, district)
            select ags, name,
                   case when nearby > 1 then format('%s (%s, %s)', name, coalesce(district, state), ags)
                        when same > 1 then format('%s (%s)', name, coalesce(district, state))
                        else name end,
                   kind, state, district
              from listed
                on conflict (ags) do update set
                   name = excluded.name, label = excluded.label,
                   kind = excluded.kind, state = excluded.state, district = excluded.district
            """;
    private static final String REMEMBER = """
            insert into directory.loaded_register (name, hash, loaded) values (:name, :hash, now())
                on conflict (name) do update set hash = excluded.hash, loaded = excluded.loaded
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RegisterLoading(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> loadIfChanged(read()));
    }

    void loadIfChanged(byte[] file) {
        jdbc.sql(LOCK).query().singleRow();
        var hash = hash(file);
        if (!isLoaded(hash)) {
            var rows = rows(file);
            jdbc.sql(UPSERT).param("rows", Json.of(rows)).update();
            jdbc.sql(REMEMBER).param("name", FILE).param("hash", hash).update();
            LOG.info("Loaded {} local authorities", rows.size());
        }
    }

    private boolean isLoaded(String hash) {
        return jdbc.sql(LOADED)
                .param("name", FILE)
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    private static List<Row> rows(byte[] file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            return reader.stream().map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read() {
        try {
            return new ClassPathResource(FILE).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    record Row(String ags, String name, LocalAuthority.Kind kind, String state, String district) {

        static Row of(NamedCsvRecord line) {
            return new Row(
                    line.getField("ags"),
                    line.getField("name"),
                    LocalAuthority.Kind.valueOf(line.getField("kind")),
                    line.getField("state"),
                    line.getField("district"));
        }
    }
}
