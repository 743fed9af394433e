package org.maschinenraum.portal.programme;

/**
 * The most a project can be granted, in cents.
 *
 * @param strategyMeasures how much of the strategy phase may be spent on first measures
 */
public record FundingCaps(long strategyPhase, long strategyMeasures, long implementationPhase) {}
