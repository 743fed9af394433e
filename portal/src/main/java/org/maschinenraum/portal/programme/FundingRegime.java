package org.maschinenraum.portal.programme;

/** The law a funding round runs under. */
public enum FundingRegime {
    KFW_436,
    BHO44_ANBEST_GK
}
