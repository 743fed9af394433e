package org.maschinenraum.portal.strategy;

/** A reviewer was reminded, by the portal or by the office. */
public record ReviewerReminded(StrategyId strategy, ReviewId review, ReminderStage stage) implements StrategyEvent {}
