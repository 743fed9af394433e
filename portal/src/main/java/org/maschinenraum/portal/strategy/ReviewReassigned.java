package org.maschinenraum.portal.strategy;

import org.maschinenraum.portal.access.PersonId;

/** Another reviewer has the seat. */
public record ReviewReassigned(StrategyId strategy, ReviewId review, PersonId from) implements StrategyEvent {}
