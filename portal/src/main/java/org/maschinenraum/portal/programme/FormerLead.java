package org.maschinenraum.portal.programme;

import java.time.Instant;

/** Somebody who led a project before. */
public record FormerLead(String name, Instant until) {}
