package org.maschinenraum.portal.strategy;

/** A version was submitted; the process is told. */
public record StrategySubmitted(StrategyId strategy, int round) implements StrategyEvent {}
