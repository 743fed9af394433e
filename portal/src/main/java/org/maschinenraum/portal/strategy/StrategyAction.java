package org.maschinenraum.portal.strategy;

import org.maschinenraum.portal.access.Action;

/** What a person may do with a strategy. */
public enum StrategyAction implements Action {
    CREATE_DRAFT("strategy.create-draft"),
    SEE("strategy.see"),
    SEE_ALL_SUBMITTED("strategy.see-all-submitted"),
    EDIT("strategy.edit"),
    SUBMIT("strategy.submit"),
    CHECK_COMPLETENESS("strategy.check-completeness"),
    REVIEW("strategy.review"),
    REASSIGN_REVIEW("strategy.reassign-review"),
    EXTEND_REVIEW("strategy.extend-review"),
    REMIND_REVIEWER("strategy.remind-reviewer"),
    SEE_REVIEWS("strategy.see-reviews"),
    DECIDE("strategy.decide"),
    SIGN_DECISION("strategy.sign-decision"),
    RETURN_DECISION("strategy.return-decision"),
    REQUEST_CHANGES("strategy.request-changes"),
    WITHDRAW("strategy.withdraw");

    private final String key;

    StrategyAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
