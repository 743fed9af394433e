package org.maschinenraum.portal.directory.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maschinenraum.portal.directory.LocalAuthorities;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisteredAuthorities implements LocalAuthorities {

    private static final String SELECT = "select ags, name, kind, state from directory.local_authority ";

    /** Each word of the input begins a word of the name, or the whole input begins the key. */
    private static final String MATCHING = """
            where name ~* all(:words) or (:text <> '' and starts_with(ags, :text))
            order by name collate "de-x-icu", ags offset :offset limit :limit""";

    private final JdbcClient jdbc;

    RegisteredAuthorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalAuthority> find(String ags) {
        return jdbc.sql(SELECT + "where ags = :ags")
                .param("ags", ags)
                .query(RegisteredAuthorities::authority)
                .optional();
    }

    @Override
    public Map<String, LocalAuthority> findAll(Collection<String> keys) {
        return jdbc
                .sql(SELECT + "where ags = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(RegisteredAuthorities::authority)
                .list()
                .stream()
                .collect(Collectors.toMap(LocalAuthority::ags, Function.identity()));
    }

    @Override
    public List<LocalAuthority> search(String text, int offset, int limit) {
        return jdbc.sql(SELECT + MATCHING)
                .param("words", beginnings(text))
                .param("text", text.strip())
                .param("offset", offset)
                .param("limit", limit)
                .query(RegisteredAuthorities::authority)
                .list();
    }

    private static String[] beginnings(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(word -> "(^|[^[:alnum:]])" + word.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0"))
                .toArray(String[]::new);
    }

    private static LocalAuthority authority(ResultSet row, int number) throws SQLException {
        return new LocalAuthority(
                row.getString("ags"),
                row.getString("name"),
                LocalAuthority.Kind.valueOf(row.getString("kind")),
                row.getString("state"));
    }
}
