package org.maschinenraum.portal.shell;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maschinenraum.portal.access.PersonId;

/** Stands in for the room that knows people, where the shell is alone. */
class LanguagesInMemory implements PreferredLanguages {

    private final Map<PersonId, Locale> chosen = new ConcurrentHashMap<>();

    @Override
    public Locale atLogin(PersonId person, Locale shown) {
        return chosen.getOrDefault(person, shown);
    }

    @Override
    public void choose(PersonId person, Locale language) {
        chosen.put(person, language);
    }
}
