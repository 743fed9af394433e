package org.maschinenraum.portal.strategy;

/** One review is in. */
public record ReviewSubmitted(StrategyId strategy, ReviewId review) implements StrategyEvent {}
