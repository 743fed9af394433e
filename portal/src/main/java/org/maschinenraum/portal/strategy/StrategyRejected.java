package org.maschinenraum.portal.strategy;

/** The strategy was rejected. */
public record StrategyRejected(StrategyId strategy) implements StrategyEvent {}
