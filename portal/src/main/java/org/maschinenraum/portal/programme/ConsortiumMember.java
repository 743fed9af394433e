package org.maschinenraum.portal.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authority of a project as pages show it.
 *
 * @param name with the district where others have the same name
 * @param joined null: from the beginning
 * @param leftOn null: still there
 * @param leftBecause null: still there
 */
public record ConsortiumMember(
        String ags,
        String name,
        boolean leads,
        @Nullable LocalDate joined,
        @Nullable LocalDate leftOn,
        @Nullable String leftBecause) {

    public boolean isPresent() {
        return leftOn == null;
    }
}
