package org.maschinenraum.portal.programme;

/**
 * A funding round to be changed.
 *
 * @param version of its row; whoever changes it says which one was seen
 */
public record VersionedRound(FundingRound round, long version) {}
