package org.maschinenraum.portal.strategy;

/** Reminding did not help; the office decides how to go on. */
public record ReviewOverdue(StrategyId strategy, ReviewId review) implements StrategyEvent {}
