package org.maschinenraum.portal.programme;

import org.maschinenraum.portal.access.PersonId;

/** Somebody else leads the project from now on; drafts and tasks stay with the project. */
public record ProjectLeadChanged(ProjectId project, PersonId from, PersonId to) {}
