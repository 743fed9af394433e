package org.maschinenraum.portal.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that can be chosen for a funding round before it starts.
 *
 * @param regime and the other rule sets: released versions
 */
public record RoundPlan(
        String name,
        RuleSetId regime,
        RuleSetId criteria,
        RuleSetId form,
        @Nullable LocalDate commitmentDate,
        @Nullable LocalDate strategyDue,
        Days days,
        Reminders reminders,
        Rules rules) {

    private static final int LONGEST_DAYS = 365;
    private static final int MOST = 20;

    /** As {@link FundingRound} has them. */
    public record Days(int check, int review, int decision, int revision) {}

    /** As {@link ReviewReminders} has them, not yet checked. */
    public record Reminders(int firstBefore, int secondAfter, int escalationAfter) {}

    /** As {@link RoundSettings} has them, not yet checked. */
    public record Rules(
            boolean signOff, boolean secondSignature, int reviewers, int resubmissions, int extensionDays) {}

    /** What a round has now. */
    public static RoundPlan of(FundingRound round) {
        var reminders = round.reviewReminders();
        var settings = round.settings();
        return new RoundPlan(
                round.name(),
                round.regime().id(),
                round.criteria().id(),
                round.form().id(),
                round.commitmentDate(),
                round.strategyDue(),
                new Days(round.checkDays(), round.reviewDays(), round.decisionDays(), round.revisionDays()),
                new Reminders(reminders.firstBefore(), reminders.secondAfter(), reminders.escalationAfter()),
                new Rules(
                        settings.signOffRequired(),
                        settings.secondSignatureRequired(),
                        settings.reviewersPerSubmission(),
                        settings.maxResubmissions(),
                        settings.extensionMaxDays()));
    }

    /** @throws InvalidInput naming each field that is wrong */
    void validate() {
        var problems = new Problems();
        problems.title("name", name);
        dates(problems, commitmentDate, strategyDue);
        problems.between("checkDays", days.check, 1, LONGEST_DAYS);
        problems.between("reviewDays", days.review, 1, LONGEST_DAYS);
        problems.between("decisionDays", days.decision, 1, LONGEST_DAYS);
        problems.between("revisionDays", days.revision, 1, LONGEST_DAYS);
        problems.between("firstBefore", reminders.firstBefore, 1, LONGEST_DAYS);
        problems.between("secondAfter", reminders.secondAfter, 0, LONGEST_DAYS);
        problems.unless(
                reminders.escalationAfter > reminders.secondAfter, "escalationAfter", "programme.refused-escalation");
        problems.between("reviewers", rules.reviewers, RoundSettings.FEWEST_REVIEWERS, MOST);
        problems.between("resubmissions", rules.resubmissions, 0, MOST);
        problems.between("extensionDays", rules.extensionDays, 0, LONGEST_DAYS);
        problems.refuse();
    }

    /** The commitment precedes the last day to submit. */
    static void dates(Problems problems, @Nullable LocalDate commitmentDate, @Nullable LocalDate strategyDue) {
        problems.unless(strategyDue != null, "strategyDue", "programme.refused-no-date");
        problems.unless(
                commitmentDate == null || strategyDue == null || commitmentDate.isBefore(strategyDue),
                "strategyDue",
                "programme.refused-dates-order");
    }

    /** For the audit: what differs, old and new. */
    Map<String, String> differences(RoundPlan before) {
        var differences = new TreeMap<String, String>();
        var old = before.facts();
        facts().forEach((name, value) -> {
            if (!value.equals(old.get(name))) {
                differences.put(name, old.get(name) + " → " + value);
            }
        });
        return differences;
    }

    private Map<String, String> facts() {
        return Map.of(
                "name", name,
                "regime", regime.value().toString(),
                "criteria", criteria.value().toString(),
                "form", form.value().toString(),
                "commitmentDate", String.valueOf(commitmentDate),
                "strategyDue", String.valueOf(strategyDue),
                "days", days.toString(),
                "reminders", reminders.toString(),
                "rules", rules.toString());
    }
}
