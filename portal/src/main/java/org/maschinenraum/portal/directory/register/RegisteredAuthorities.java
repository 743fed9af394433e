package org.maschinenraum.portal.directory.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maschinenraum.portal.directory.AuthorityMatch;
import org.maschinenraum.portal.directory.AuthorityMatch.Candidate;
import org.maschinenraum.portal.directory.AuthorityMatch.Fit;
import org.maschinenraum.portal.directory.LocalAuthorities;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisteredAuthorities implements LocalAuthorities {

    private static final String COLUMNS = "ags, name, label, kind, state, coalesce(district, '') district";
    private static final String SELECT = "select " + COLUMNS + " from directory.local_authority ";
    private static final String LOCAL = "kind in ('MUNICIPALITY', 'DISTRICT', 'ASSOCIATION') ";
    private static final String GERMAN_ORDER = "name collate \"de-x-icu\", ags ";
    private static final String PAGE = "offset :offset limit :limit";

    /** Each word of the text begins a word of the name; signs count for nothing. */
    private static final String WORDS =
            "words @@ to_tsquery('simple', replace(regexp_replace(directory.folded(%s), '(\\S+)', '\\1:*', 'g'), ' ', ' & ')) ";

    private static final String ALL = SELECT + "where " + LOCAL + "order by " + GERMAN_ORDER + PAGE;
    private static final String BY_KEY = SELECT + "where ags ^@ :text and " + LOCAL + "order by " + GERMAN_ORDER + PAGE;
    private static final String BY_NAME = SELECT + "where " + WORDS.formatted(":text") + "and " + LOCAL
            + "order by starts_with(folded, directory.folded(:text)) desc, " + GERMAN_ORDER + PAGE;

    /**
     * A key may have lost the zero in front, as spreadsheets take it for a number; a town that is a district of its own also
     * has that one's key.
     */
    private static final String RECOGNISE = """
            select t.text, found.* from unnest(:texts) t(text)
            cross join lateral (
              select %1$s, 'KEY' fit from directory.local_authority
              where t.text ~ '^[0-9]+$' and %2$s
                and ags = any(array[t.text, '0' || t.text, t.text || '000', '0' || t.text || '000'])
              union all
              (select %1$s,
                case when folded = directory.folded(t.text) then 'NAME'
                     when bare = directory.bare(directory.folded(t.text)) then 'BARE_NAME'
                     else 'BEGINNING' end
              from directory.local_authority
              where t.text !~ '^[0-9]+$' and %2$s and (bare = directory.bare(directory.folded(t.text)) or %3$s)
              order by folded <> directory.folded(t.text), bare <> directory.bare(directory.folded(t.text)),
                not starts_with(folded, directory.folded(t.text)), %4$s limit 20)) found
            """.formatted(COLUMNS, LOCAL, WORDS.formatted("t.text"), GERMAN_ORDER);

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
                .list() // a stream of its own would keep its connection until somebody closed it
                .stream()
                .collect(Collectors.toMap(LocalAuthority::ags, Function.identity()));
    }

    @Override
    public List<LocalAuthority> search(String text, int offset, int limit) {
        var wanted = text.strip();
        var statement = wanted.isEmpty() ? ALL : wanted.matches("[0-9]+") ? BY_KEY : BY_NAME;
        return jdbc.sql(statement)
                .param("text", wanted)
                .param("offset", offset)
                .param("limit", limit)
                .query(RegisteredAuthorities::authority)
                .list();
    }

    @Override
    public Map<String, AuthorityMatch> recognise(Collection<String> texts) {
        return jdbc
                .sql(RECOGNISE)
                .param("texts", texts.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("text"), candidate(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(
                                Map.Entry::getValue,
                                Collectors.collectingAndThen(Collectors.toList(), AuthorityMatch::new))));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(authority(row, 0), Fit.valueOf(row.getString("fit")));
    }

    private static LocalAuthority authority(ResultSet row, int number) throws SQLException {
        return new LocalAuthority(
                row.getString("ags"),
                row.getString("name"),
                row.getString("label"),
                LocalAuthority.Kind.valueOf(row.getString("kind")),
                row.getString("state"),
                row.getString("district"));
    }
}
