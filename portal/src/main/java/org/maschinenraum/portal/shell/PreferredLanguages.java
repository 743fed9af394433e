package org.maschinenraum.portal.shell;

import java.util.Locale;
import org.maschinenraum.portal.access.PersonId;

/** The language each person reads, across sessions and in letters; kept by the room that knows people. */
public interface PreferredLanguages {

    /** The language this person once chose, else the one shown now, which is remembered for letters. */
    Locale atLogin(PersonId person, Locale shown);

    /** From now on, until the person chooses another. */
    void choose(PersonId person, Locale language);
}
