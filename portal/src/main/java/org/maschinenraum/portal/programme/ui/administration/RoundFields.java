package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.programme.RoundPlan;
import org.maschinenraum.portal.programme.RuleSetId;
import org.maschinenraum.portal.programme.RuleSetKind;
import org.maschinenraum.portal.programme.RuleSetOverview;
import org.maschinenraum.portal.programme.RuleSetState;
import org.maschinenraum.portal.shell.Texts;

/** All that can be chosen for a prepared round. */
class RoundFields extends FieldSet {

    private final TextField name;
    private final Select<RuleSetOverview> regime;
    private final Select<RuleSetOverview> criteria;
    private final Select<RuleSetOverview> form;
    private final DateFields dates;
    private final IntegerField check;
    private final IntegerField review;
    private final IntegerField decision;
    private final IntegerField revision;
    private final IntegerField firstBefore;
    private final IntegerField secondAfter;
    private final IntegerField escalationAfter;
    private final Checkbox signOff;
    private final Checkbox secondSignature;
    private final IntegerField reviewers;
    private final IntegerField resubmissions;
    private final IntegerField extensionDays;

    RoundFields(FundingRound round, List<RuleSetOverview> versions) {
        addClassNames("mr-stack", "mr-form");
        var plan = RoundPlan.of(round);
        name = text("name", "programme.round-name", plan.name());
        regime = choice(RuleSetKind.REGIME, plan.regime(), versions);
        criteria = choice(RuleSetKind.CRITERIA, plan.criteria(), versions);
        form = choice(RuleSetKind.FORM, plan.form(), versions);
        dates = new DateFields(this, round);
        check = number("checkDays", "programme.round-check-days", plan.days().check());
        review = number("reviewDays", "programme.round-review-days", plan.days().review());
        decision = number(
                "decisionDays", "programme.round-decision-days", plan.days().decision());
        revision = number(
                "revisionDays", "programme.round-revision-days", plan.days().revision());
        var reminders = plan.reminders();
        firstBefore = number("firstBefore", "programme.round-first-before", reminders.firstBefore());
        secondAfter = number("secondAfter", "programme.round-second-after", reminders.secondAfter());
        escalationAfter = number("escalationAfter", "programme.round-escalation-after", reminders.escalationAfter());
        var rules = plan.rules();
        signOff = known("signOff", new Checkbox(Texts.of("programme.round-sign-off"), rules.signOff()));
        secondSignature = known(
                "secondSignature", new Checkbox(Texts.of("programme.round-second-signature"), rules.secondSignature()));
        reviewers = number("reviewers", "programme.round-reviewers", rules.reviewers());
        resubmissions = number("resubmissions", "programme.round-resubmissions", rules.resubmissions());
        extensionDays = number("extensionDays", "programme.round-extension-days", rules.extensionDays());
        arrange();
    }

    private void arrange() {
        add(name);
        group("programme.round-runs", regime, criteria, form);
        group("programme.round-dates", dates);
        group("programme.round-days", numbers(check, review, decision, revision));
        group("programme.round-reminders", numbers(firstBefore, secondAfter, escalationAfter));
        group("programme.round-rules", signOff, secondSignature, numbers(reviewers, resubmissions, extensionDays));
    }

    private void group(String key, Component... fields) {
        add(new H3(Texts.of(key)));
        add(fields);
    }

    private static Div numbers(Component... fields) {
        var numbers = new Div(fields);
        numbers.addClassName("mr-numbers");
        return numbers;
    }

    private Select<RuleSetOverview> choice(RuleSetKind kind, RuleSetId present, List<RuleSetOverview> versions) {
        var select = known(kind.name(), new Select<RuleSetOverview>());
        var offered = versions.stream()
                .filter(version -> version.kind() == kind && version.state() == RuleSetState.RELEASED)
                .toList();
        select.setLabel(Wording.of("programme.rule-kind-", kind));
        select.setItems(offered);
        select.setItemLabelGenerator(
                version -> Texts.of("programme.title-and-version", version.title(), version.number()));
        offered.stream()
                .filter(version -> version.id().equals(present))
                .findFirst()
                .ifPresent(select::setValue);
        return select;
    }

    RoundPlan value() {
        return new RoundPlan(
                name.getValue(),
                regime.getValue().id(),
                criteria.getValue().id(),
                form.getValue().id(),
                dates.commitment(),
                dates.due(),
                new RoundPlan.Days(value(check), value(review), value(decision), value(revision)),
                new RoundPlan.Reminders(value(firstBefore), value(secondAfter), value(escalationAfter)),
                new RoundPlan.Rules(
                        signOff.getValue(),
                        secondSignature.getValue(),
                        value(reviewers),
                        value(resubmissions),
                        value(extensionDays)));
    }
}
