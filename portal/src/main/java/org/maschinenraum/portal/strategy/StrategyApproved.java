package org.maschinenraum.portal.strategy;

/** The strategy was positively checked. */
public record StrategyApproved(StrategyId strategy) implements StrategyEvent {}
