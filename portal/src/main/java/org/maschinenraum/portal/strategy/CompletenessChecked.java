package org.maschinenraum.portal.strategy;

/** The submission is complete and two reviewers are named. */
public record CompletenessChecked(StrategyId strategy, int round) implements StrategyEvent {}
