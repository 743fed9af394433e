package org.maschinenraum.portal.strategy;

/** What is done about a review that is not in yet. */
public enum ReminderStage {
    /** Before the last day. */
    FIRST,
    /** After it. */
    SECOND,
    /** The coordination office decides how to go on. */
    ESCALATION,
    /** By the coordination office. */
    AGAIN
}
