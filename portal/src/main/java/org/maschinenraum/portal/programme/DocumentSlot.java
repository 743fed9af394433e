package org.maschinenraum.portal.programme;

import java.time.LocalDate;

/**
 * A document of the checklist.
 *
 * @param key stays the same in all versions of the form
 * @param hint what it has to contain
 * @param laterDays so many days after the round's last day it may still be filed; 0: it belongs to the submission
 * @param several whether more than one file may be filed
 */
public record DocumentSlot(
        String key, String title, String hint, Requirement required, int laterDays, boolean several) {

    /** The document every form asks for. */
    public static final String STRATEGY_DOCUMENT = "strategy-document";

    /** The council's decision on the strategy. */
    public static final String COUNCIL_DECISION = "council-decision";

    /** What is required and may come later does not block submitting, but there is no positive approval without it. */
    public boolean mayComeLater() {
        return laterDays > 0;
    }

    /** The last day on which it may be filed. */
    public LocalDate deadline(LocalDate strategyDue) {
        return strategyDue.plusDays(laterDays);
    }

    DocumentSlot named(String newKey) {
        return new DocumentSlot(newKey, title, hint, required, laterDays, several);
    }
}
