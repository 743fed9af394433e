package org.maschinenraum.portal.directory.language;

import java.util.Locale;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.shell.PreferredLanguages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per person who ever logged in; each change is one statement. */
@Repository
class StoredLanguages implements PreferredLanguages {

    private static final String AT_LOGIN = """
            insert into directory.preferred_language as stored (person, language, chosen)
            values (:person, :language, false)
                on conflict (person) do update set
                   language = case when stored.chosen then stored.language else excluded.language end
            returning language
            """;
    private static final String CHOOSE = """
            insert into directory.preferred_language (person, language, chosen) values (:person, :language, true)
                on conflict (person) do update set language = excluded.language, chosen = true
            """;

    private final JdbcClient jdbc;

    StoredLanguages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Locale atLogin(PersonId person, Locale shown) {
        return Locale.of(jdbc.sql(AT_LOGIN)
                .param("person", person)
                .param("language", shown.getLanguage())
                .query(String.class)
                .single());
    }

    @Override
    public void choose(PersonId person, Locale language) {
        jdbc.sql(CHOOSE)
                .param("person", person)
                .param("language", language.getLanguage())
                .update();
    }
}
