package org.maschinenraum.portal.strategy;

import java.time.LocalDate;

/**
 * How far the reviews of a round are.
 *
 * @param submitted reviews handed in
 * @param seats reviews asked for
 * @param due last day for the slowest of them
 */
public record ReviewProgress(int submitted, int seats, LocalDate due) {}
