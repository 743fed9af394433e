package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.router.RouterLink;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.programme.RuleSet;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Texts;

/** What a round says, as a list of facts. */
class RoundFacts extends DescriptionList {

    private RoundFacts() {
        addClassName("mr-facts");
    }

    /** What it runs by. */
    static RoundFacts ruleSets(FundingRound round) {
        var facts = new RoundFacts();
        facts.link(round.regime());
        facts.link(round.criteria());
        facts.link(round.form());
        return facts;
    }

    static RoundFacts dates(FundingRound round, int projects) {
        var facts = new RoundFacts();
        facts.fact("programme.round-projects", Texts.of("programme.number", projects));
        var commitment = round.commitmentDate();
        facts.fact(
                "programme.round-commitment",
                commitment == null ? Texts.of("programme.not-known-yet") : Dates.date(commitment));
        round.proofDue().ifPresent(day -> facts.fact("programme.round-proof-due", Dates.date(day)));
        facts.fact("programme.round-due", Dates.date(round.strategyDue()));
        round.form().documents().stream()
                .filter(slot -> slot.mayComeLater())
                .forEach(slot -> facts.fact(
                        new Text(Texts.of("programme.round-document-due", slot.title())),
                        Dates.date(round.deadline(slot))));
        facts.days("programme.round-check-days", round.checkDays());
        facts.days("programme.round-review-days", round.reviewDays());
        facts.days("programme.round-decision-days", round.decisionDays());
        facts.days("programme.round-revision-days", round.revisionDays());
        return facts;
    }

    static RoundFacts rules(FundingRound round) {
        var facts = new RoundFacts();
        var settings = round.settings();
        var reminders = round.reviewReminders();
        facts.fact("programme.round-sign-off", Wording.yesOrNo(settings.signOffRequired()));
        facts.fact("programme.round-second-signature", Wording.yesOrNo(settings.secondSignatureRequired()));
        facts.days("programme.round-reviewers", settings.reviewersPerSubmission());
        facts.days("programme.round-resubmissions", settings.maxResubmissions());
        facts.days("programme.round-extension-days", settings.extensionMaxDays());
        facts.days("programme.round-first-before", reminders.firstBefore());
        facts.days("programme.round-second-after", reminders.secondAfter());
        facts.days("programme.round-escalation-after", reminders.escalationAfter());
        return facts;
    }

    private void link(RuleSet rules) {
        var label = Texts.of("programme.title-and-version", rules.title(), rules.number());
        add(
                new Term(Wording.of("programme.rule-kind-", rules.kind())),
                new Description(new RouterLink(
                        label, RuleSetView.class, Wording.of(rules.id().value()))));
    }

    private void days(String key, int number) {
        fact(key, Texts.of("programme.number", number));
    }

    private void fact(String key, String value) {
        fact(new Text(Texts.of(key)), value);
    }

    private void fact(Component term, String value) {
        add(new Term(term), new Description(new Text(value)));
    }
}
