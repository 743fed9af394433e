package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.UnsavedInput;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyOverview;
import org.maschinenraum.portal.strategy.StrategyState;

/** A page on which one task is done: its form, then what became of it; never an empty form for a task long done. */
abstract class TaskPage extends LivePage implements BeforeLeaveObserver {

    protected final transient StrategyReading reading;
    protected final ErrorNotice notice = new ErrorNotice(this::reload);
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

    /** Asks first if something typed would be lost. */
    private void reload() {
        if (atWork && hasInput()) {
            unsaved.ask(() -> open(id()));
        } else {
            open(id());
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
        if (notice.attempt(() -> explained(() -> {
            action.run();
            return true;
        }))) {
            atWork = false;
            // Where the task is over the person may not be allowed to see the strategy any more.
            reading.find(id()).ifPresent(this::head);
            top.add(Note.ok(done, then).with(ways(Places.inbox(), Places.strategy(id()))));
            after().forEach(this::add);
        }
    }

    /** Does it; who was merely overtaken is told by what, not that it is forbidden. */
    final <T> T explained(Supplier<T> action) {
        try {
            return Attempt.of(reading, id(), shown().state(), action);
        } catch (AccessDenied denied) {
            throw over().<Refusal>map(MovedOn::new).orElse(denied);
        }
    }

    /** Why there is nothing to do here any more though the strategy may stay as it is; key of a sentence. */
    Optional<String> over() {
        return Optional.empty();
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
            var present = reading.overview(id()).map(StrategyOverview::state);
            var links = present.isPresent() ? ways(Places.strategy(id()), Places.inbox()) : ways(Places.inbox());
            over().map(Texts::of)
                    .or(() -> movedTo(present))
                    .map(sentence -> Note.change(Texts.of("strategy.changed-meanwhile"), sentence))
                    .ifPresent(note -> {
                        top.removeAll();
                        top.add(note.with(links));
                    });
        }
    }

    private Optional<String> movedTo(Optional<StrategyState> present) {
        if (present.isEmpty()) {
            return Optional.of(Texts.of("strategy.refused-gone"));
        }
        return present.filter(state -> state != shown().state())
                .map(state -> Texts.of("strategy.task-over-state", Wording.of(state)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (atWork && hasInput()) {
            unsaved.ask(event);
        }
    }
}
