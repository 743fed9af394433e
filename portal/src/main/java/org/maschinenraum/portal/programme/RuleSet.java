package org.maschinenraum.portal.programme;

/**
 * What a funding round runs by, in one numbered version: its regime, its criteria catalogue or its form. Released, it
 * never changes again; changing means a new version.
 *
 * @see "ADR-0016"
 */
public sealed interface RuleSet permits FundingRegimeVersion, CriteriaCatalogue, SubmissionForm {

    RuleSetId id();

    RuleSetKind kind();

    /** What all versions of it have in common: the regime's name, else a key. */
    String family();

    int number();

    String title();

    /** The rest, as stored. */
    Record content();
}
