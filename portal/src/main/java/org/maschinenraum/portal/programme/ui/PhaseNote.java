package org.maschinenraum.portal.programme.ui;

import java.util.Optional;
import org.maschinenraum.portal.programme.ProjectOverview;

/** A bean of this type, of a room above, knows more about a project's present phase than its last day. */
public interface PhaseNote {

    /** A few words below the phase's name; empty if the last day still says it best. */
    Optional<String> of(ProjectOverview project);
}
