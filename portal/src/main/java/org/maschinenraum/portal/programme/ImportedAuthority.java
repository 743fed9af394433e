package org.maschinenraum.portal.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.directory.LocalAuthority;

/**
 * An authority as a list names it.
 *
 * @param meant null: it has to be asked which of the candidates is meant
 */
public record ImportedAuthority(
        ImportColumn column, String text, @Nullable LocalAuthority meant, List<LocalAuthority> candidates) {

    ImportedAuthority choose(LocalAuthority chosen) {
        return new ImportedAuthority(column, text, chosen, candidates);
    }
}
