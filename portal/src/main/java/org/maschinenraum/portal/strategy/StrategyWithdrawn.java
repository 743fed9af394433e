package org.maschinenraum.portal.strategy;

/** The lead withdrew the strategy. */
public record StrategyWithdrawn(StrategyId strategy, int round) implements StrategyEvent {}
