package org.maschinenraum.portal.strategy;

import org.maschinenraum.portal.access.PersonId;

/** An approver decided; another has to sign. */
public record DecisionPrepared(StrategyId strategy, PersonId by) implements StrategyEvent {}
