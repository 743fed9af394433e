package org.maschinenraum.portal.strategy;

import org.maschinenraum.portal.access.PersonId;

/** A prepared decision was not signed; whoever prepared it, or another approver, decides anew. */
public record DecisionReturned(StrategyId strategy, PersonId preparedBy) implements StrategyEvent {}
