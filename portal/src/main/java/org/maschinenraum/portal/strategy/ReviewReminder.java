package org.maschinenraum.portal.strategy;

import java.time.Instant;

/** A reminder as pages show it. */
public record ReviewReminder(ReviewId review, ReminderStage stage, Instant at, String reviewerName) {}
