package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.EmptyState;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.MoreRows;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.InboxQueries;
import org.maschinenraum.portal.task.TaskId;

/** „Posteingang“: what is to be done, soonest due first, the chosen task beside the list. */
@Route(InboxView.ROUTE)
@PermitAll
@StyleSheet("styles/inbox.css")
public class InboxView extends Page implements AfterNavigationObserver {

    static final String ROUTE = "posteingang";
    private static final int PAGE = 50;

    private final InboxQueries inbox;
    private final LiveInbox live;
    private final Clock clock;
    private final Actor actor;

    private final InboxTabs tabs;
    private final Span updated = new Span();
    private final TaskList list;
    private final Div empty = new Div();
    private final MoreRows more = new MoreRows(this::more);
    private final InboxKeys keys = new InboxKeys(this::stepByKey);
    private final TaskPane pane;

    private InboxTab tab = InboxTab.MINE;
    private @Nullable TaskId selected;
    private int position;
    private int limit = PAGE;
    private int total;
    private boolean firstTime = true;
    private Runnable stopFollowing = () -> {};

    InboxView(
            InboxQueries inbox,
            TaskIcons icons,
            TaskActions actions,
            LiveInbox live,
            CurrentActor currentActor,
            Clock clock) {
        this.inbox = inbox;
        this.live = live;
        this.clock = clock;
        this.actor = currentActor.get();
        this.tabs = new InboxTabs(actor);
        this.list = new TaskList(task -> new InboxRow(task.id(), icons.of(task), actor.id(), this::choose));
        this.pane = new TaskPane(actions, actor.id(), this::step, this::reload, this::back);
        titled(Texts.of("task.inbox"));
        edgeToEdge();
        var columns = new Div(listSection(), pane);
        columns.addClassName("mr-inbox");
        add(columns);
    }

    private Section listSection() {
        var heading = new Div(new H1(Texts.of("task.inbox")), updated);
        heading.addClassName("mr-inbox-heading");
        updated.addClassNames("mr-muted", "mr-smalltext");
        var head = new Div(heading, tabs);
        head.addClassName("mr-inbox-head");
        var scroll = new Div(list, empty, more);
        scroll.addClassName("mr-inbox-scroll");
        var section = new Section(head, scroll, keys);
        section.addClassName("mr-inbox-list");
        section.setAriaLabel(Texts.of("task.list"));
        return section;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        stopFollowing = live.follow(actor, attached.getUI(), this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopFollowing.run();
    }

    /** Also when another tab was chosen: the address changes, the page stays. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters();
        tab = InboxTab.of(address);
        tabs.select(tab);
        limit = PAGE;
        read();
        var wanted = address.getSingleParameter(InboxTab.TASK).flatMap(InboxView::taskId);
        setClassName("mr-chosen", wanted.isPresent());
        selected = wanted.or(() -> list.at(0)).orElse(null);
        showSelected();
        if (firstTime) {
            firstTime = false;
            // As in a mail program the keys work at once; on narrow screens the row is not there and keeps no focus.
            Optional.ofNullable(selected).ifPresent(list::focus);
        }
    }

    private static Optional<TaskId> taskId(String text) {
        try {
            return Optional.of(new TaskId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.BERLIN));
    }

    /** @return whether the list looks different now */
    private boolean read() {
        var today = today();
        for (var each : InboxTab.values()) {
            if (each.offeredTo(actor)) {
                tabs.count(each, inbox.count(each.part()));
            }
        }
        var counts = inbox.counts(tab.part(), today);
        total = counts.total();
        var changed = list.show(inbox.list(tab.part(), 0, limit), counts, today);
        more.show(list.size(), total);
        empty.removeAll();
        if (total == 0) {
            empty.add(nothing());
        }
        keys.setVisible(total > 0);
        updated.setText(Texts.of("task.updated", Dates.time(clock.instant())));
        return changed;
    }

    private EmptyState nothing() {
        return tab == InboxTab.MINE
                ? EmptyState.ofPage(Texts.of("task.empty-mine"), Texts.of("task.empty-mine-why"))
                : EmptyState.ofPage(Texts.of("task.empty-groups"), Texts.of("task.empty-groups-why"));
    }

    /** Somebody or the process changed something. */
    private void refresh() {
        var changed = read();
        showSelected();
        if (changed) {
            LiveRegion.say(Texts.of("task.said-changed", total));
        }
    }

    /** This person changed something. */
    private void reload() {
        read();
        showSelected();
        pane.focusOpen();
    }

    private void more() {
        var shown = list.size();
        limit += PAGE;
        read();
        list.mark(selected);
        list.at(shown).ifPresent(list::focus);
    }

    private void choose(TaskId task) {
        addClassName("mr-chosen");
        select(task);
        pane.focusBack();
    }

    private void select(TaskId id) {
        selected = id;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(ROUTE, tab.address(id))));
        showSelected();
    }

    private void showSelected() {
        list.mark(selected);
        var at = list.position(selected);
        position = at < 0 ? position : at;
        var task = Optional.ofNullable(selected).flatMap(inbox::visible);
        if (task.isPresent()) {
            pane.show(task.get(), today(), at, total);
        } else if (selected != null) {
            pane.showGone(total);
        } else {
            pane.showNothing();
        }
    }

    /** A task that left the list gives way to the one that took its place. */
    private void step(int by) {
        var gone = list.position(selected) < 0;
        var next = position + (gone && by > 0 ? by - 1 : by);
        if (next >= list.size() && list.size() < total) {
            limit += PAGE;
            read();
        }
        list.at(next).ifPresent(this::select);
    }

    private void stepByKey(int by) {
        step(by);
        Optional.ofNullable(selected).ifPresent(list::focus);
    }

    /** On narrow screens: from the task to the list. */
    private void back() {
        removeClassName("mr-chosen");
        Optional.ofNullable(selected).ifPresent(list::focus);
    }
}
