package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.outbox.OutboxQueries.Filter;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.operation.Findings;
import org.maschinenraum.portal.operation.Findings.Wanted;
import org.maschinenraum.portal.operation.Operation;
import org.maschinenraum.portal.operation.OperationAction;
import org.maschinenraum.portal.operation.OperationQueries;
import org.maschinenraum.portal.operation.OperationWatch;
import org.maschinenraum.portal.operation.ServiceState;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.TaskDoubts;
import org.maschinenraum.portal.workspace.Reindexing;

/** „Betrieb“: does everything run, and if not, what can be done? */
@Route("betrieb")
@PermitAll
@StyleSheet("styles/operation.css")
public class OperationView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 20;
    private static final Duration SERVICES_EVERY = Duration.ofSeconds(1);
    private static final Duration FINDINGS_EVERY = Duration.ofSeconds(2);
    /** Until then the page opens complete; what takes longer follows. */
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final OperationWatch watch;
    private final OperationQueries queries;
    private final Policy policy;
    private final CurrentActor actor;
    private final Summary summary;
    private final ServicesPanel services;
    private final DeliveriesPanel deliveries;
    private final StepsPanel steps;
    private final DoubtsPanel doubts;
    private final IndexPanel index;
    private final VersionsPanel versions = new VersionsPanel();
    private final Pulse<List<ServiceState>> servicePulse;
    private final Pulse<Findings> findingPulse;
    private volatile Wanted wanted = new Wanted(Filter.ALL, PAGE, PAGE, PAGE);
    private List<ServiceState> latestServices = List.of();
    private @Nullable Findings latest;
    private Runnable stopLooking = () -> {};

    OperationView(
            OperationWatch watch,
            OperationQueries queries,
            Operation operation,
            TaskDoubts taskDoubts,
            Reindexing reindexing,
            Policy policy,
            CurrentActor actor,
            Clock clock) {
        this.watch = watch;
        this.queries = queries;
        this.policy = policy;
        this.actor = actor;
        var deeds = new Deeds(watch, this::readAgain);
        summary = new Summary(clock);
        services = new ServicesPanel(clock);
        deliveries = new DeliveriesPanel(operation, deeds, this::filter, this::moreDeliveries);
        steps = new StepsPanel(this::moreSteps);
        doubts = new DoubtsPanel(taskDoubts, deeds, this::moreDoubts);
        index = new IndexPanel(reindexing, deeds);
        servicePulse = new Pulse<>(SERVICES_EVERY, watch::services, this::showServices);
        findingPulse = new Pulse<>(FINDINGS_EVERY, () -> this.queries.read(wanted), this::showFindings);
        build();
    }

    private void build() {
        begin(new PageHeader(Texts.of("operation.title")).subtitle(Texts.of("operation.what")));
        var halves = new Div(index, versions);
        halves.addClassName("mr-columns");
        steps.setVisible(false);
        doubts.setVisible(false);
        add(summary, services, doubts, steps, deliveries, halves);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        policy.require(actor.get(), OperationAction.SEE);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        stopLooking = watch.look();
        servicePulse.start(attached.getUI(), PATIENCE);
        findingPulse.start(attached.getUI(), PATIENCE);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        servicePulse.stop();
        findingPulse.stop();
        stopLooking.run();
        super.onDetach(detached);
    }

    private void showServices(List<ServiceState> now) {
        latestServices = now;
        services.show(now);
        summarize();
    }

    private void showFindings(Findings now) {
        latest = now;
        deliveries.show(now, wanted.filter());
        steps.show(now);
        doubts.show(now);
        index.show(now);
        versions.show(now);
        summarize();
    }

    private void summarize() {
        summary.show(latestServices, latest);
    }

    private void readAgain() {
        findingPulse.now();
    }

    private void filter(Filter filter) {
        want(new Wanted(filter, PAGE, wanted.steps(), wanted.doubts()));
    }

    private void moreDeliveries() {
        want(new Wanted(wanted.filter(), wanted.deliveries() + PAGE, wanted.steps(), wanted.doubts()));
    }

    private void moreSteps() {
        want(new Wanted(wanted.filter(), wanted.deliveries(), wanted.steps() + PAGE, wanted.doubts()));
    }

    private void moreDoubts() {
        want(new Wanted(wanted.filter(), wanted.deliveries(), wanted.steps(), wanted.doubts() + PAGE));
    }

    private void want(Wanted now) {
        wanted = now;
        readAgain();
    }
}
