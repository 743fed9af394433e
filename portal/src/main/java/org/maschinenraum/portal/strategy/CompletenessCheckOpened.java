package org.maschinenraum.portal.strategy;

/** The process took the submission up. */
public record CompletenessCheckOpened(StrategyId strategy, int round) implements StrategyEvent {}
