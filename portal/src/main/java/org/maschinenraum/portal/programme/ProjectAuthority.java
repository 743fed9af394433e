package org.maschinenraum.portal.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One authority's part in a project, from joining to leaving; who comes back has another one.
 *
 * @param joined null: from the beginning
 * @param leftOn null: still there
 */
@Table(schema = "programme", name = "project_authority")
record ProjectAuthority(
        String ags,
        boolean leads,
        @Nullable LocalDate joined,
        @Nullable LocalDate leftOn,
        @Nullable String leftBecause) {

    static final int LONGEST_REASON = 1000;

    static ProjectAuthority founding(String ags, boolean leads) {
        return new ProjectAuthority(ags, leads, null, null, null);
    }

    static ProjectAuthority joining(String ags, LocalDate on) {
        return new ProjectAuthority(ags, false, on, null, null);
    }

    ProjectAuthority leading(boolean leads) {
        return new ProjectAuthority(ags, leads, joined, leftOn, leftBecause);
    }

    ProjectAuthority left(LocalDate on, String because) {
        return new ProjectAuthority(ags, leads, joined, on, because);
    }

    boolean is(String key) {
        return ags.equals(key);
    }

    boolean isPresent() {
        return leftOn == null;
    }

    boolean mayLeaveOn(LocalDate day) {
        return joined == null || !day.isBefore(joined);
    }

    boolean wasThereOn(LocalDate day) {
        return leftOn == null || day.isBefore(leftOn);
    }
}
