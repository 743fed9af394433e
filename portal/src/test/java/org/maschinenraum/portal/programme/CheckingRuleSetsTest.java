package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.maschinenraum.portal.programme.SampleRounds.criterion;
import static org.maschinenraum.portal.programme.SampleRounds.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be worked with is refused at the field it is about. */
class CheckingRuleSetsTest {

    @Test
    void takesWhatIsComplete() {
        assertThatCode(() -> RuleSetCheck.require(SampleRounds.regime())).doesNotThrowAnyException();
        assertThatCode(() -> RuleSetCheck.require(SampleRounds.form())).doesNotThrowAnyException();
        assertThatCode(() -> RuleSetCheck.require(SampleRounds.catalogue(criterion("goals", 1, null))))
                .doesNotThrowAnyException();
    }

    @Test
    void namesEachFieldOfACatalogueThatIsWrong() {
        var catalogue = new CriteriaCatalogue(
                RuleSetId.next(),
                "strategy",
                1,
                " ",
                List.of(criterion("goals", 0, 2), new Criterion("", "titel GOALS ", "", 1001, 6)),
                BigDecimal.ZERO);

        assertThat(problems(catalogue))
                .containsExactly(
                        "title",
                        "deviation",
                        "criteria.0.weight",
                        "criteria.1.description",
                        "criteria.1.weight",
                        "criteria.1.commentAtOrBelow",
                        "criteria.1.title");
    }

    @Test
    void refusesACatalogueWithoutCriteria() {
        assertThat(problems(SampleRounds.catalogue())).containsExactly("criteria");
    }

    @Test
    void refusesAFormWithoutSectionsOrWithoutTheStrategy() {
        var form = SampleRounds.form();

        assertThat(problems(form(form, List.of(), form.documents()))).containsExactly("sections");
        assertThat(problems(form(form, form.sections(), List.of()))).containsExactly("documents");
    }

    @Test
    void wantsTheStrategyOfEverybodyAtOnce() {
        var form = SampleRounds.form();
        var late = List.of(document(DocumentSlot.STRATEGY_DOCUMENT, Requirement.NEVER, 10));

        assertThat(problems(form(form, form.sections(), late)))
                .containsExactly("documents.0.required", "documents.0.laterDays");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 90, 100, 50, usual",
        "65, 101, 100, 50, emergency",
        "65, 60, 100, 50, emergency",
        "65, 90, 100, 101, strategyMeasures",
        "65, 90, -100, -200, strategyPhase strategyMeasures"
    })
    void keepsRatesAndCapsInOrder(int usual, int emergency, long phase, long measures, String fields) {
        var regime = SampleRounds.regime();
        var changed = new FundingRegimeVersion(
                regime.id(),
                regime.regime(),
                1,
                "KfW 436",
                new FundingRates(usual, emergency),
                new FundingCaps(phase, measures, 1000),
                regime.deadlines(),
                regime.texts());

        assertThat(problems(changed)).containsExactlyElementsOf(Arrays.asList(fields.split(" ")));
    }

    @Test
    void namesNewItemsAfterTheirTitlesAndLeavesTheOthers() {
        var catalogue = SampleRounds.catalogue(
                criterion("goals", 1, null),
                new Criterion("", "Öffentliche Größe & Maß", "", 1, null),
                new Criterion("", "Goals", "", 1, null));

        assertThat(catalogue.withKeys().criteria())
                .extracting(Criterion::key)
                .containsExactly("goals", "oeffentliche-groesse-mass", "goals-2");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-30, 2027-06-30, 10, 1, 3, 2, strategyDue",
        "2027-07-01, 2027-06-30, 10, 1, 3, 2, strategyDue",
        ", , 10, 1, 3, 2, strategyDue",
        "2026-12-01, 2027-06-30, 0, 1, 3, 2, checkDays",
        "2026-12-01, 2027-06-30, 10, 3, 3, 2, escalationAfter",
        "2026-12-01, 2027-06-30, 10, 1, 3, 1, reviewers"
    })
    void keepsTheDatesOfARoundInOrder(
            LocalDate commitment, LocalDate due, int check, int second, int escalation, int reviewers, String field) {
        var plan = new RoundPlan(
                "Runde",
                RuleSetId.next(),
                RuleSetId.next(),
                RuleSetId.next(),
                commitment,
                due,
                new RoundPlan.Days(check, 21, 14, 28),
                new RoundPlan.Reminders(7, second, escalation),
                new RoundPlan.Rules(false, false, reviewers, 3, 90));

        assertThat(fields(catchThrowableOfType(InvalidInput.class, plan::validate)))
                .containsExactly(field);
    }

    private static SubmissionForm form(SubmissionForm form, List<Section> sections, List<DocumentSlot> documents) {
        return new SubmissionForm(form.id(), form.family(), 1, form.title(), sections, documents);
    }

    private static List<String> problems(RuleSet rules) {
        return fields(catchThrowableOfType(InvalidInput.class, () -> RuleSetCheck.require(rules)));
    }

    private static List<String> fields(InvalidInput input) {
        return input.problems().stream().map(FieldProblem::field).toList();
    }
}
