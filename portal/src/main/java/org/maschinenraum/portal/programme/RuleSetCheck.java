package org.maschinenraum.portal.programme;

import static org.maschinenraum.portal.programme.Problems.at;

import java.math.BigDecimal;

/** Whether a rule set can be worked with. */
final class RuleSetCheck {

    private static final int LONGEST_MONTHS = 240;
    private static final int LONGEST_DAYS = 3650;
    private static final int HEAVIEST = 1000;
    private static final int SHORTEST_SECTION = 100;
    private static final int LONGEST_SECTION = 50_000;
    private static final long HIGHEST_CAP = 100_000_000_000L;

    private final Problems problems = new Problems();

    private RuleSetCheck() {}

    /** @throws InvalidInput naming each field that is wrong */
    static void require(RuleSet ruleSet) {
        var check = new RuleSetCheck();
        check.problems.title("title", ruleSet.title());
        switch (ruleSet) {
            case FundingRegimeVersion regime -> check.regime(regime);
            case CriteriaCatalogue catalogue -> check.catalogue(catalogue);
            case SubmissionForm form -> check.form(form);
        }
        check.problems.refuse();
    }

    private void regime(FundingRegimeVersion regime) {
        var rates = regime.rates();
        problems.between("usual", rates.usual(), 1, 100);
        problems.between("emergency", rates.emergency(), 1, 100);
        problems.unless(rates.emergency() >= rates.usual(), "emergency", "programme.refused-rate-below");
        var caps = regime.caps();
        problems.between("strategyPhase", caps.strategyPhase(), 1, HIGHEST_CAP);
        problems.between("strategyMeasures", caps.strategyMeasures(), 0, HIGHEST_CAP);
        problems.unless(
                caps.strategyMeasures() <= caps.strategyPhase(), "strategyMeasures", "programme.refused-cap-above");
        problems.between("implementationPhase", caps.implementationPhase(), 1, HIGHEST_CAP);
        var deadlines = regime.deadlines();
        problems.between("strategyMonths", deadlines.strategyMonths(), 1, LONGEST_MONTHS);
        problems.between("useByDays", deadlines.useByDays(), 1, LONGEST_DAYS);
        problems.between("interimReportMonths", deadlines.interimReportMonths(), 1, LONGEST_MONTHS);
        problems.between("finalProofMonths", deadlines.finalProofMonths(), 1, LONGEST_MONTHS);
        texts(regime.texts());
    }

    private void texts(RegimeTexts texts) {
        problems.title("decision", texts.decision());
        problems.text("opening", texts.opening());
        problems.text("closing", texts.closing());
        problems.text("remedyNotice", texts.remedyNotice());
    }

    private void catalogue(CriteriaCatalogue catalogue) {
        var criteria = catalogue.criteria();
        problems.unless(
                catalogue.deviation().signum() > 0
                        && catalogue.deviation().compareTo(BigDecimal.valueOf(CriteriaCatalogue.BEST)) <= 0,
                "deviation",
                "programme.refused-deviation",
                CriteriaCatalogue.BEST);
        problems.unless(!criteria.isEmpty(), "criteria", "programme.refused-no-criteria");
        for (var index = 0; index < criteria.size(); index++) {
            var criterion = criteria.get(index);
            problems.title(at("criteria", index, "title"), criterion.title());
            problems.text(at("criteria", index, "description"), criterion.description());
            problems.between(at("criteria", index, "weight"), criterion.weight(), 1, HEAVIEST);
            var threshold = criterion.commentAtOrBelow();
            problems.between(
                    at("criteria", index, "commentAtOrBelow"),
                    threshold == null ? 0 : threshold,
                    0,
                    CriteriaCatalogue.BEST);
        }
        problems.distinct("criteria", criteria, Criterion::title);
    }

    private void form(SubmissionForm form) {
        problems.unless(!form.sections().isEmpty(), "sections", "programme.refused-no-sections");
        for (var index = 0; index < form.sections().size(); index++) {
            var section = form.sections().get(index);
            problems.title(at("sections", index, "title"), section.title());
            problems.text(at("sections", index, "hint"), section.hint());
            problems.between(
                    at("sections", index, "maxLength"), section.maxLength(), SHORTEST_SECTION, LONGEST_SECTION);
        }
        problems.distinct("sections", form.sections(), Section::title);
        documents(form);
    }

    private void documents(SubmissionForm form) {
        var documents = form.documents();
        problems.unless(
                form.document(DocumentSlot.STRATEGY_DOCUMENT).isPresent(),
                "documents",
                "programme.refused-no-strategy");
        for (var index = 0; index < documents.size(); index++) {
            var slot = documents.get(index);
            problems.title(at("documents", index, "title"), slot.title());
            problems.text(at("documents", index, "hint"), slot.hint());
            problems.between(at("documents", index, "laterDays"), slot.laterDays(), 0, LONGEST_DAYS);
            if (slot.key().equals(DocumentSlot.STRATEGY_DOCUMENT)) {
                problems.unless(
                        slot.required() == Requirement.ALWAYS,
                        at("documents", index, "required"),
                        "programme.refused-strategy-optional");
                problems.unless(
                        !slot.mayComeLater(), at("documents", index, "laterDays"), "programme.refused-strategy-later");
            }
        }
        problems.distinct("documents", documents, DocumentSlot::title);
    }
}
