package org.maschinenraum.portal.strategy;

/** All reviews of a round are in. */
public record ReviewsConcluded(StrategyId strategy, int round) implements StrategyEvent {}
