package org.maschinenraum.portal.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.Action;
import org.maschinenraum.portal.access.PolicyTable;
import org.maschinenraum.portal.access.Who;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.StrategyAction;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;

/** Every person of the table, in every state, at every page by its address; and what addresses tell that were guessed. */
class EveryPageAsksThePolicyIT extends DoorTest {

    private static final PolicyTable PROJECTS = PolicyTable.read("programme", "lead");
    private static final PolicyTable ROUNDS = PolicyTable.read("rounds");
    private static final PolicyTable RULE_SETS = PolicyTable.read("rule-sets");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void aStrategysPagesOpenForExactlyThoseOfTheTable() {
        for (var who : TABLE.people()) {
            visit(who, of -> {
                page(of);
                task(
                        of,
                        StrategyPaths.completenessCheck(of.strategy()),
                        StrategyState.COMPLETENESS_CHECK,
                        StrategyAction.CHECK_COMPLETENESS,
                        "CompletenessCheckView");
                decision(of);
                task(
                        of,
                        StrategyPaths.seat(of.strategy(), of.review()),
                        StrategyState.IN_REVIEW,
                        StrategyAction.REASSIGN_REVIEW,
                        "SeatView");
                review(of);
            });
        }
        assertThat(wrong).isEmpty();
    }

    private void page(Case of) {
        var sees = allows(StrategyAction.SEE, of);
        expect(of, StrategyPaths.page(of.strategy()), sees ? "StrategyView" : "NotFoundPage");
        if (sees) {
            offers(of, "fields", shows(TextArea.class), allows(StrategyAction.EDIT, of));
            offers(of, "submit", button("strategy.submit"), allows(StrategyAction.SUBMIT, of));
            offers(of, "withdraw", button("strategy.withdraw"), allows(StrategyAction.WITHDRAW, of));
        }
    }

    private void task(Case of, String path, StrategyState when, StrategyAction action, String view) {
        var now = of.state() == when;
        var answer = now && !allows(action, of) ? "RefusalPage" : view;
        expect(of, path, allows(StrategyAction.SEE, of) ? answer : "NotFoundPage");
        var form = shows(TextArea.class) || shows(RadioButtonGroup.class);
        offers(of, view, form, now && allows(action, of) && allows(StrategyAction.SEE, of));
    }

    /** Decided by one, signed by another; who prepared it has nothing to do there, and is not turned away. */
    private void decision(Case of) {
        var signing = of.state() == StrategyState.SECOND_SIGNATURE;
        var action = signing ? StrategyAction.SIGN_DECISION : StrategyAction.DECIDE;
        var when = signing ? StrategyState.SECOND_SIGNATURE : StrategyState.AWAITING_DECISION;
        if (signing && of.who().is("decider") && allows(StrategyAction.SEE, of)) {
            expect(of, StrategyPaths.decision(of.strategy()), "DecisionView");
            offers(of, "signature", shows(RadioButtonGroup.class), false);
        } else {
            task(of, StrategyPaths.decision(of.strategy()), when, action, "DecisionView");
        }
    }

    private void review(Case of) {
        var own = of.who().is("author") && of.wasSubmitted();
        var over = own && of.state() == StrategyState.WITHDRAWN ? "RefusalPage" : "NotFoundPage";
        expect(of, StrategyPaths.review(of.review()), own && allows(StrategyAction.SEE, of) ? "ReviewView" : over);
        offers(of, "review", shows(TextArea.class), allows(StrategyAction.REVIEW, of));
    }

    @Test
    void projectsOpenForExactlyThoseOfTheTable() {
        var cases = people();
        for (var who : PROJECTS.people()) {
            var actor = cases.actor(who);
            var project = cases.project(who.is("lead") ? actor : Cases.SOMEBODY);
            window(actor, () -> {
                var sees = PROJECTS.allows(key("programme.see-project"), who, "STRATEGY");
                expect(who, "projekte/" + project.value(), sees ? "ProjectView" : "NotFoundPage");
                var creates = PROJECTS.allows(key("programme.create-project"), who, "STRATEGY");
                expect(who, "projekte/neu", creates ? "NewProjectView" : "RefusalPage");
                var imports = PROJECTS.allows(key("programme.import-projects"), who, "STRATEGY");
                expect(who, "projekte/import", imports ? "ImportView" : "RefusalPage");
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void pagesOfTheProgrammeOpenForExactlyThoseOfTheTables() {
        var round = "verwaltung/foerderstaffeln/5b0c6c52-2f5e-4f0e-9a3b-6d3a1c7e2026";
        var rules = "verwaltung/regelwerke/5b0c6c52-2f5e-4f0e-9a3b-000000000101";
        var cases = people();
        for (var who : ROUNDS.people()) {
            window(cases.actor(who), () -> {
                var sees = ROUNDS.allows(key("programme.see-rounds"), who, "RUNNING");
                expect(who, "verwaltung/programm", sees ? "ProgrammeView" : "RefusalPage");
                expect(who, round, sees ? "RoundView" : "RefusalPage");
                expect(who, round + "/bearbeiten", "RefusalPage");
                var creates = ROUNDS.allows(key("programme.create-round"), who, "RUNNING");
                expect(who, "verwaltung/foerderstaffeln/neu", creates ? "NewRoundView" : "RefusalPage");
                var reads = RULE_SETS.allows(key("programme.see-rule-sets"), who, "RELEASED");
                expect(who, rules, reads ? "RuleSetView" : "RefusalPage");
                expect(who, rules + "/bearbeiten", "RefusalPage");
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aGuessedAddressAnswersAsIfThereWereNothing() {
        var hidden = cases().stream()
                .filter(of -> of.who().words().equals(Set.of("member")))
                .filter(of -> of.state() == StrategyState.IN_REVIEW)
                .findFirst()
                .orElseThrow();
        window(hidden.actor(), () -> {
            same(StrategyPaths.page(hidden.strategy()), "strategie/" + UUID.randomUUID());
            same(
                    StrategyPaths.completenessCheck(hidden.strategy()),
                    "strategie/" + UUID.randomUUID() + "/vollstaendigkeit");
            same(StrategyPaths.decision(hidden.strategy()), "strategie/" + UUID.randomUUID() + "/entscheidung");
            same(StrategyPaths.review(hidden.review()), "gutachten/" + UUID.randomUUID());
            same("projekte/" + hidden.project().value(), "projekte/" + UUID.randomUUID());
        });
    }

    private void same(String hidden, String nothing) {
        var told = open(hidden).getElement().getTextRecursively();
        assertThat(open(nothing).getElement().getTextRecursively()).as(nothing).isEqualTo(told);
        assertThat(told).contains(Texts.of("shell.not-found-title"));
    }

    @Test
    void aMalformedAddressLeadsToThePageThatSaysSo() {
        window(Cases.SOMEBODY, () -> {
            for (var path : List.of(
                    "strategie/1",
                    "strategie/abc' or 1=1--",
                    "strategie/00000000-0000-0000-0000-00000000000g/entscheidung",
                    "strategie/%3Cscript%3E",
                    "gutachten/null",
                    "gutachten/" + "9".repeat(2_000),
                    "projekte/%00",
                    "projekte/neu/neu",
                    "projekte/import/neu",
                    "gibtesnicht",
                    "entwicklung/post")) {
                assertThat(open(path).getClass().getSimpleName()).as(path).isEqualTo("NotFoundPage");
            }
            for (var nonsense : List.of("-1", "999999999999", "\u0000", "';--", "<script>", "a".repeat(5_000))) {
                var query = Map.of("q", nonsense, "page", nonsense, "state", nonsense, "ansicht", nonsense);
                UI.getCurrent().navigate("suche", QueryParameters.simple(query));
                assertThat(answer()).as(nonsense).isEqualTo("SearchView");
                UI.getCurrent().navigate("projekte", QueryParameters.simple(query));
                assertThat(answer()).as(nonsense).isEqualTo("ProjectsView");
                UI.getCurrent().navigate("posteingang", QueryParameters.simple(query));
                assertThat(answer()).as(nonsense).isEqualTo("InboxView");
            }
        });
    }

    private void visit(Who who, Consumer<Case> visit) {
        var own = cases().stream().filter(of -> of.who().equals(who)).toList();
        if (!own.isEmpty()) {
            window(own.getFirst().actor(), () -> own.forEach(visit));
        }
    }

    /** A window of one person's own. */
    private void window(ActingAs actor, Runnable visit) {
        actor.run(() -> {
            openWindow();
            try {
                visit.run();
            } finally {
                closeWindow();
            }
        });
    }

    private static Component open(String path) {
        UI.getCurrent().navigate(path);
        return shown();
    }

    private static String answer() {
        return shown().getClass().getSimpleName();
    }

    private static Component shown() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private void expect(Object who, String path, String page) {
        var answer = open(path).getClass().getSimpleName();
        if (!answer.equals(page)) {
            wrong.add(path.replaceAll("[-0-9a-f]{36}", "…") + " · " + who + ": " + answer + " instead of " + page);
        }
    }

    private void offers(Case of, String what, boolean offered, boolean allowed) {
        if (offered != allowed) {
            wrong.add(what + " · " + of + (offered ? ": offered" : ": missing"));
        }
    }

    private boolean shows(Class<? extends Component> type) {
        return find(type).exists();
    }

    private boolean button(String key) {
        return find(Button.class).withText(Texts.of(key)).exists();
    }

    private static boolean allows(StrategyAction action, Case of) {
        return TABLE.allows(action, of.who(), of.state().name());
    }

    private static Action key(String key) {
        return () -> key;
    }
}
