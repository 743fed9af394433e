package org.maschinenraum.portal.strategy;

/** What the funding body may decide about a submission version. */
public enum Verdict {
    APPROVE,
    REQUEST_CHANGES,
    REJECT
}
