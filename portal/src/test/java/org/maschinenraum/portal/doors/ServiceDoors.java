package org.maschinenraum.portal.doors;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maschinenraum.portal.strategy.Attachment.Slot;
import org.maschinenraum.portal.strategy.Drafts;
import org.maschinenraum.portal.strategy.Recommendation;
import org.maschinenraum.portal.strategy.Reviews;
import org.maschinenraum.portal.strategy.SecondSignatures;
import org.maschinenraum.portal.strategy.Strategies;
import org.maschinenraum.portal.strategy.StrategyAction;

/** Every method by which a strategy is changed, with the action its caller needs. */
record ServiceDoors(Drafts drafts, Strategies strategies, SecondSignatures signatures, Reviews reviews) {

    /** One call of a service. */
    interface Call {
        void on(Case of);
    }

    /** @param action what the table must allow */
    record Door(StrategyAction action, Call call) {}

    private static final LocalDate DUE =
            LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(14);

    Map<String, Door> all() {
        var doors = new LinkedHashMap<String, Door>();
        draft(doors);
        decisions(doors);
        signatures(doors);
        doors.put(
                "Reviews.write",
                door(StrategyAction.REVIEW, of -> reviews.write(of.review(), 0, Recommendation.YES, "Gut.")));
        doors.put(
                "Reviews.submit",
                door(StrategyAction.REVIEW, of -> reviews.submit(of.review(), 0, Recommendation.YES, "Gut.")));
        seats(doors);
        return doors;
    }

    private void seats(Map<String, Door> doors) {
        doors.put(
                "Reviews.reassign",
                door(
                        StrategyAction.REASSIGN_REVIEW,
                        of -> reviews.reassign(of.review(), 1, Cases.FIRST_REVIEWER.person(), DUE)));
        doors.put("Reviews.extend", door(StrategyAction.EXTEND_REVIEW, of -> reviews.extend(of.review(), 1, DUE)));
        doors.put("Reviews.remind", door(StrategyAction.REMIND_REVIEWER, of -> reviews.remind(of.review(), 1)));
    }

    private void draft(Map<String, Door> doors) {
        doors.put("Drafts.write", door(StrategyAction.EDIT, of -> drafts.write(of.strategy(), 1, "Neu.")));
        doors.put(
                "Drafts.attach",
                door(
                        StrategyAction.EDIT,
                        of -> drafts.attach(of.strategy(), Slot.ANNEX, "a.pdf", Cases.pdf("Anlage"))));
        doors.put("Drafts.detach", door(StrategyAction.EDIT, of -> drafts.detach(of.strategy(), of.draft())));
        doors.put("Strategies.submit", door(StrategyAction.SUBMIT, of -> strategies.submit(of.strategy(), 1)));
        doors.put(
                "Strategies.withdraw",
                door(StrategyAction.WITHDRAW, of -> strategies.withdraw(of.strategy(), "Keine Mittel.")));
    }

    private void decisions(Map<String, Door> doors) {
        doors.put(
                "Strategies.completeCheck",
                door(
                        StrategyAction.CHECK_COMPLETENESS,
                        of -> strategies.completeCheck(
                                of.strategy(),
                                of.round(),
                                Cases.FIRST_REVIEWER.person(),
                                Cases.SECOND_REVIEWER.person())));
        doors.put(
                "Strategies.requestChanges",
                door(
                        StrategyAction.REQUEST_CHANGES,
                        of -> strategies.requestChanges(of.strategy(), of.round(), "Der Kostenplan fehlt.", DUE)));
        doors.put(
                "Strategies.approve",
                door(StrategyAction.DECIDE, of -> strategies.approve(of.strategy(), of.round(), "Gut.")));
        doors.put(
                "Strategies.reject",
                door(StrategyAction.DECIDE, of -> strategies.reject(of.strategy(), of.round(), "Nicht gut.")));
    }

    private void signatures(Map<String, Door> doors) {
        doors.put(
                "SecondSignatures.sign",
                door(StrategyAction.SIGN_DECISION, of -> signatures.sign(of.strategy(), of.round(), 1)));
        doors.put(
                "SecondSignatures.returnDecision",
                door(
                        StrategyAction.RETURN_DECISION,
                        of -> signatures.returnDecision(of.strategy(), of.round(), 1, "Die Begründung fehlt.")));
    }

    private static Door door(StrategyAction action, Call call) {
        return new Door(action, call);
    }
}
