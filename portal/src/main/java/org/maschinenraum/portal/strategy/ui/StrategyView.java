package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.UnsavedInput;
import org.maschinenraum.portal.strategy.Drafts;
import org.maschinenraum.portal.strategy.ReviewOverview;
import org.maschinenraum.portal.strategy.Strategies;
import org.maschinenraum.portal.strategy.StrategyAction;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;

/** One strategy for everyone who may see it: the lead's checklist while it is a draft, else how far it is. */
@Route(StrategyPaths.PAGE)
@PermitAll
@StyleSheet("styles/strategy.css")
class StrategyView extends LivePage implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient StrategyReading reading;
    private final transient Drafts drafts;
    private final transient Strategies strategies;
    private final transient StrategyFiles files;
    private final transient Clock clock;
    private final UnsavedInput unsaved = new UnsavedInput(this);
    private final ErrorNotice notice = new ErrorNotice(this::reload);
    private final Div top = new Div();
    private transient @Nullable Shown shown;
    private @Nullable StrategyId id;
    private @Nullable DraftEditor editor;
    private @Nullable Note said;
    private String reasonToWithdraw = "";

    StrategyView(
            StrategyReading reading,
            Drafts drafts,
            Strategies strategies,
            StrategyFiles files,
            LiveUpdates live,
            Clock clock) {
        super(live);
        this.reading = reading;
        this.drafts = drafts;
        this.strategies = strategies;
        this.files = files;
        this.clock = clock;
        top.addClassNames("mr-top", "mr-stack");
        top.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Places.strategy(event);
        show(null);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && !editor.save()) {
            unsaved.ask(event);
        }
    }

    @Override
    StrategyId id() {
        return Objects.requireNonNull(id);
    }

    /** Never over something that is being typed: then only a note says so. */
    @Override
    void happened() {
        var present = reading.find(id());
        if (present.isEmpty() || present.get().equals(shown)) {
            return;
        }
        if (editor != null) {
            top.removeAll();
            top.add(changed());
        } else {
            draw(present.get(), isOnItsWay(present.get()) ? said : null);
        }
    }

    @Override
    void unreadable(String hash) {
        if (editor != null) {
            editor.unreadable(hash);
        }
    }

    /** The portal forwards a submission within seconds; what was said about it stays true. */
    private static boolean isOnItsWay(Shown present) {
        return present.state() == StrategyState.SUBMITTED || present.state() == StrategyState.COMPLETENESS_CHECK;
    }

    private Note changed() {
        var load = new Button(Texts.of("strategy.load-new-state"), clicked -> reload());
        return Note.change(Texts.of("strategy.changed-meanwhile"), Texts.of("strategy.changed-meanwhile-editing"))
                .with(new Div(load));
    }

    /** Asks first if something typed would be lost. */
    private void reload() {
        if (editor == null || editor.save()) {
            show(null);
        } else {
            unsaved.ask(() -> show(null));
        }
    }

    /** @param note what the person just did; stays until the person goes on */
    private void show(@Nullable Note note) {
        notice.clear();
        draw(reading.find(id()).orElseThrow(NotFoundException::new), note);
    }

    private void draw(Shown present, @Nullable Note note) {
        shown = present;
        said = note;
        top.removeAll();
        if (note != null) {
            top.add(note);
        }
        begin(Heading.of(present, actions(present)));
        titled(Heading.window(present, Texts.of("strategy.page")));
        add(top);
        add(present.may(StrategyAction.EDIT) ? editor(present) : reader(present));
        unsaved.saved();
    }

    private List<Component> actions(Shown shown) {
        var actions = new ArrayList<Component>();
        if (shown.may(StrategyAction.CHECK_COMPLETENESS)) {
            actions.add(Places.primary(StrategyPaths.completenessCheck(id()), Texts.of("strategy.check-page")));
        }
        if (shown.may(StrategyAction.DECIDE)) {
            actions.add(Places.primary(StrategyPaths.decision(id()), Texts.of("strategy.decide")));
        }
        if (shown.may(StrategyAction.SIGN_DECISION)) {
            actions.add(Places.primary(StrategyPaths.decision(id()), Texts.of("strategy.to-signature")));
        }
        shown.reviews().stream()
                .filter(reading.queries()::mayWrite)
                .map(ReviewOverview::id)
                .map(review -> Places.primary(StrategyPaths.review(review), Texts.of("strategy.write-review")))
                .forEach(actions::add);
        shown.running()
                .map(other -> Places.primary(StrategyPaths.page(other), Texts.of("strategy.to-running")))
                .ifPresent(actions::add);
        if (shown.mayBegin()) {
            actions.add(begin(shown));
        }
        return actions;
    }

    private Button begin(Shown shown) {
        var button = new Button(
                Texts.of("strategy.begin-again"),
                clicked -> notice.attempt(() -> UI.getCurrent()
                        .navigate(StrategyPaths.page(
                                drafts.create(shown.strategy().project().id())))));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Component editor(Shown shown) {
        var draft = new OpenDraft(shown.strategy(), drafts, strategies, reading);
        var main = new Div();
        main.addClassName("mr-stack");
        shown.openRequest().map(OpenRequest::new).ifPresent(main::add);
        var checklist = new DraftEditor(draft, files, unsaved, notice, clock, () -> show(null));
        editor = checklist;
        main.add(checklist);
        if (!shown.versions().isEmpty()) {
            main.add(new VersionsPanel(shown, files), new HistoryPanel(shown.history()));
        }
        var aside = new Div(
                shown.may(StrategyAction.SUBMIT)
                        ? new SubmitCard(shown, checklist, notice, clock, () -> submit(shown, draft))
                        : Note.info(Texts.of("strategy.submit-barred"), Texts.of("strategy.submit-barred-why")));
        aside.addClassName("mr-stack");
        aside.add(new NextSteps(shown.strategy().project().fundingRound()));
        withdrawal(shown, aside);
        return columns(main, aside);
    }

    private void submit(Shown shown, OpenDraft draft) {
        if (attempt(shown, draft::submit)) {
            show(Note.ok(Texts.of("strategy.submitted"), Texts.of("strategy.submitted-then")));
        }
    }

    private boolean attempt(Shown shown, Runnable action) {
        return notice.attempt(() -> Attempt.of(reading, id(), shown.state(), action));
    }

    private Component reader(Shown shown) {
        editor = null;
        var main = new Div(notice);
        main.addClassName("mr-stack");
        if (!shown.versions().isEmpty()) {
            main.add(new JourneyPanel(shown));
        }
        if (shown.state().isFinal()) {
            main.add(new DecisionPanel(shown));
        }
        if (!shown.reviews().isEmpty()) {
            main.add(new ReviewsPanel(shown, shown.reviews(), LocalDate.now(clock.withZone(Dates.BERLIN))));
        }
        if (!shown.versions().isEmpty()) {
            main.add(new VersionsPanel(shown, files));
        }
        if (!shown.requests().isEmpty()) {
            main.add(new RequestsPanel(shown.requests()));
        }
        var aside = new Div(new HistoryPanel(shown.history()));
        aside.addClassName("mr-stack");
        withdrawal(shown, aside);
        return columns(main, aside);
    }

    private void withdrawal(Shown shown, Div place) {
        if (shown.may(StrategyAction.WITHDRAW)) {
            var button = new Button(Texts.of("strategy.withdraw"), clicked -> WithdrawDialog.of(
                            shown.state(), reasonToWithdraw, reason -> withdraw(shown, reason))
                    .open());
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
            place.add(new Div(button));
        }
    }

    private void withdraw(Shown shown, String reason) {
        reasonToWithdraw = reason;
        if (attempt(shown, () -> strategies.withdraw(id(), reason))) {
            show(Note.ok(
                    Texts.of("strategy.withdrawn"),
                    Texts.of(
                            shown.versions().isEmpty() ? "strategy.withdrawn-then-draft" : "strategy.withdrawn-then")));
        }
    }

    private static Div columns(Div main, Div aside) {
        var columns = new Div(main, aside);
        columns.addClassNames("mr-columns", "mr-aside");
        return columns;
    }
}
