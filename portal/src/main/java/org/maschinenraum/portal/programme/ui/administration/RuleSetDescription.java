package org.maschinenraum.portal.programme.ui.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maschinenraum.portal.programme.CriteriaCatalogue;
import org.maschinenraum.portal.programme.Criterion;
import org.maschinenraum.portal.programme.DocumentSlot;
import org.maschinenraum.portal.programme.FundingRegimeVersion;
import org.maschinenraum.portal.programme.RuleSet;
import org.maschinenraum.portal.programme.Section;
import org.maschinenraum.portal.programme.SubmissionForm;
import org.maschinenraum.portal.shell.Texts;

/** A rule set in words, part by part: what its page shows, and what two versions are compared by. */
final class RuleSetDescription {

    private static final double CENTS = 100;

    private RuleSetDescription() {}

    /**
     * A criterion, a section, a document, or some things that belong together.
     *
     * @param id the same in all versions
     * @param list which list it stands in; parts of a list have an order
     */
    record Part(String id, String list, String title, List<Fact> facts) {}

    /** @param written by the office, in the language of the programme, whatever the page speaks */
    record Fact(String label, String value, boolean written) {}

    static List<Part> of(RuleSet rules) {
        return switch (rules) {
            case FundingRegimeVersion regime -> regime(regime);
            case CriteriaCatalogue catalogue -> catalogue(catalogue);
            case SubmissionForm form -> form(form);
        };
    }

    private static List<Part> regime(FundingRegimeVersion regime) {
        var rates = regime.rates();
        var caps = regime.caps();
        var deadlines = regime.deadlines();
        var texts = regime.texts();
        return List.of(
                part("rates", percent("usual", rates.usual()), percent("emergency", rates.emergency())),
                part(
                        "caps",
                        euros("strategy-phase", caps.strategyPhase()),
                        euros("strategy-measures", caps.strategyMeasures()),
                        euros("implementation-phase", caps.implementationPhase())),
                part(
                        "deadlines",
                        number("strategy-months", deadlines.strategyMonths()),
                        number("use-by-days", deadlines.useByDays()),
                        number("interim-report-months", deadlines.interimReportMonths()),
                        number("final-proof-months", deadlines.finalProofMonths())),
                part(
                        "texts",
                        written("decision", texts.decision()),
                        written("opening", texts.opening()),
                        written("closing", texts.closing()),
                        written("remedy-notice", texts.remedyNotice())));
    }

    private static List<Part> catalogue(CriteriaCatalogue catalogue) {
        var parts = new ArrayList<Part>();
        parts.add(part("scoring", fact("deviation", Texts.of("programme.decimal", catalogue.deviation()))));
        catalogue.criteria().forEach(criterion -> parts.add(criterion(criterion, catalogue.weights())));
        return parts;
    }

    private static Part criterion(Criterion criterion, int weights) {
        var threshold = criterion.commentAtOrBelow();
        return new Part(
                criterion.key(),
                "criteria",
                criterion.title(),
                List.of(
                        written("description", criterion.description()),
                        fact("weight", weight(criterion.weight(), weights)),
                        fact(
                                "comment-at-or-below",
                                threshold == null
                                        ? Texts.of("programme.comment-never")
                                        : Texts.of("programme.comment-points", threshold))));
    }

    /** „20 (25 %)“. */
    static String weight(int weight, int weights) {
        return Texts.of("programme.weight-and-share", weight, share(weight, weights));
    }

    static double share(int weight, int weights) {
        return weights <= 0 ? 0 : (double) weight / weights;
    }

    private static List<Part> form(SubmissionForm form) {
        return Stream.concat(
                        form.sections().stream().map(RuleSetDescription::section),
                        form.documents().stream().map(RuleSetDescription::document))
                .toList();
    }

    private static Part section(Section section) {
        return new Part(
                "section " + section.key(),
                "sections",
                section.title(),
                List.of(
                        written("hint", section.hint()),
                        fact("required", Wording.yesOrNo(section.required())),
                        number("max-length", section.maxLength())));
    }

    private static Part document(DocumentSlot slot) {
        return new Part(
                "document " + slot.key(),
                "documents",
                slot.title(),
                List.of(
                        written("hint", slot.hint()),
                        fact("required", Wording.of("programme.requirement-", slot.required())),
                        fact("later-days", deadline(slot)),
                        fact("several", Wording.yesOrNo(slot.several()))));
    }

    private static String deadline(DocumentSlot slot) {
        return slot.mayComeLater()
                ? Texts.of("programme.later", slot.laterDays())
                : Texts.of("programme.with-the-submission");
    }

    private static Part part(String key, Fact... facts) {
        return new Part(key, "", Texts.of("programme.part-" + key), List.of(facts));
    }

    private static Fact percent(String key, int value) {
        return fact(key, Texts.of("programme.percent", value));
    }

    private static Fact euros(String key, long cents) {
        return fact(key, euros(cents));
    }

    /** „2.500.000 €“. */
    static String euros(long cents) {
        return Texts.of("programme.euros", cents / CENTS);
    }

    private static Fact number(String key, int value) {
        return fact(key, Texts.of("programme.number", value));
    }

    private static Fact fact(String key, String value) {
        return new Fact(Texts.of("programme.rule-" + key), value, false);
    }

    private static Fact written(String key, String value) {
        return new Fact(Texts.of("programme.rule-" + key), value, true);
    }
}
