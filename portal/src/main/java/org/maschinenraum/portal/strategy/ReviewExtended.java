package org.maschinenraum.portal.strategy;

/** A reviewer got more time. */
public record ReviewExtended(StrategyId strategy, ReviewId review) implements StrategyEvent {}
