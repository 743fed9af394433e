package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyOverview;
import org.maschinenraum.portal.strategy.StrategyState;

/** A page on which one task is done: its form, then what became of it; never an empty form for a task long done. */
abstract class TaskPage extends LivePage implements BeforeLeaveObserver {

    protected final transient StrategyReading reading;
    protected final ErrorNotice notice = new ErrorNotice(() -> open(id()));
    protected final UnsavedInput unsaved = new UnsavedInput(this);
    private final String task;
    private final Div top = new Div();
    private @Nullable StrategyId id;
    private @Nullable Shown shown;
    private boolean atWork;

    /** @param task name of the task */
    TaskPage(String task, StrategyReading reading, LiveUpdates live) {
        super(live);
        this.task = task;
        this.reading = reading;
        top.addClassNames("mr-top", "mr-stack");
        top.getElement().setAttribute("role", "status");
    }

    /** The form; empty if there is nothing to do any more. */
    abstract List<Component> form(Shown shown);

    /** Whether something typed would be lost. */
    abstract boolean hasInput();

    /** Reads the strategy anew and shows the form, or why there is none. */
    final void open(StrategyId strategy) {
        id = strategy;
        var present = reading.find(strategy).orElseThrow(NotFoundException::new);
        var form = form(present);
        atWork = !form.isEmpty();
        head(present);
        if (atWork) {
            form.forEach(this::add);
        } else {
            top.add(Note.info(
                            Texts.of("strategy.task-over"),
                            Texts.of("strategy.task-over-state", Wording.of(present.state())))
                    .with(ways(Places.strategy(strategy), Places.inbox())));
        }
    }

    private void head(Shown present) {
        shown = present;
        top.removeAll();
        notice.clear();
        begin(Heading.of(present, task, List.of()));
        titled(Heading.window(present, task));
        add(top);
        unsaved.saved();
    }

    /** Does it; afterwards the page says what was done and where to go. */
    final void attempt(Runnable action, String done, String then) {
        if (Attempt.of(notice, reading, shown(), action)) {
            atWork = false;
            // Where the task is over the person may not be allowed to see the strategy any more.
            reading.find(id()).ifPresent(this::head);
            top.add(Note.ok(done, then).with(ways(Places.inbox(), Places.strategy(id()))));
            after().forEach(this::add);
        }
    }

    /** What stays on the page when the task is done. */
    List<Component> after() {
        return List.of();
    }

    static Div ways(Anchor... links) {
        var ways = new Div(links);
        ways.addClassNames("mr-row", "mr-ways");
        return ways;
    }

    @Override
    final StrategyId id() {
        return Objects.requireNonNull(id);
    }

    final Shown shown() {
        return Objects.requireNonNull(shown);
    }

    @Override
    void happened() {
        if (atWork) {
            reading.overview(id())
                    .map(StrategyOverview::state)
                    .ifPresentOrElse(this::nowIn, () -> overtaken(gone(), Places.inbox()));
        }
    }

    private void nowIn(StrategyState state) {
        if (state != shown().state()) {
            overtaken(Texts.of("strategy.task-over-state", Wording.of(state)), Places.strategy(id()), Places.inbox());
        }
    }

    private void overtaken(String sentence, Anchor... links) {
        top.removeAll();
        top.add(Note.change(Texts.of("strategy.changed-meanwhile"), sentence).with(ways(links)));
    }

    /** Why the person does not see the strategy any more. */
    String gone() {
        return Texts.of("strategy.refused-gone");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (atWork && hasInput()) {
            unsaved.ask(event);
        }
    }
}
