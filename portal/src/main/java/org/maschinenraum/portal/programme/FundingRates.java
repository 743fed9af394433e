package org.maschinenraum.portal.programme;

/**
 * The share of the cost that is funded, in per cent.
 *
 * @param emergency for local authorities in a budgetary emergency
 */
public record FundingRates(int usual, int emergency) {}
