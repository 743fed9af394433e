package org.maschinenraum.portal.strategy;

/** The lead has to revise the submission. */
public record ChangesRequested(StrategyId strategy, int round) implements StrategyEvent {}
