package org.maschinenraum.portal.programme;

/** The strategy was positively checked; published once per project. */
public record ImplementationStarted(ProjectId project) {}
