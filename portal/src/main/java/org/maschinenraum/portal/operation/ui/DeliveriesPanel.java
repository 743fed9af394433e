package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.maschinenraum.integration.outbox.OutboxQueries.Filter;
import org.maschinenraum.integration.outbox.OutboxQueries.KindCount;
import org.maschinenraum.portal.operation.FailingDelivery;
import org.maschinenraum.portal.operation.Findings;
import org.maschinenraum.portal.operation.Operation;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.MoreRows;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** What waits to leave the database, by kind, and each delivery that fails. */
class DeliveriesPanel extends Panel {

    private final Operation operation;
    private final Deeds deeds;
    private final Consumer<Filter> filter;
    private final ErrorNotice problems;
    private final Paragraph nothing = new Paragraph(Texts.of("operation.deliveries-none"));
    private final LiveRows<String, Timed<KindCount>> kinds =
            new LiveRows<>(row -> row.value().kind(), KindRow::new);
    private final Div filtered = new Div();
    private final Span filterText = new Span();
    private final LiveRows<Long, Timed<FailingDelivery>> failing =
            new LiveRows<>(row -> row.value().id(), FailingRow::new);
    private final MoreRows more;

    /** @param filter asked to show only these */
    DeliveriesPanel(Operation operation, Deeds deeds, Consumer<Filter> filter, Runnable moreWanted) {
        super(Texts.of("operation.deliveries"));
        this.operation = operation;
        this.deeds = deeds;
        this.filter = filter;
        this.problems = new ErrorNotice(deeds::readAgain);
        this.more = new MoreRows(moreWanted);
        flush().addClassName("mr-op-panel");
        nothing.addClassNames("mr-op-calm", "mr-muted");
        filtered.addClassNames("mr-op-filter", "mr-row");
        filtered.add(filterText, Deeds.button("operation.filter-off", Icons.X, () -> filter.accept(Filter.ALL)));
        add(nothing, kinds, problems, filtered, failing, more);
    }

    void show(Findings findings, Filter wanted) {
        nothing.setVisible(findings.kinds().isEmpty());
        kinds.show(Timed.all(findings.kinds(), findings.at()));
        failing.show(Timed.all(findings.deliveries(), findings.at()));
        more.show(findings.deliveries().size(), findings.allDeliveries());
        filtered.setVisible(!wanted.equals(Filter.ALL));
        LiveRow.write(filterText, filterText(wanted, findings.allDeliveries()));
    }

    private static String filterText(Filter wanted, int found) {
        var what = wanted.kind() != null ? Wording.kind(wanted.kind()) : String.valueOf(wanted.lane());
        return Texts.of("operation.filter-on", found, what);
    }

    /** One kind of delivery. */
    private final class KindRow extends LiveRow<Timed<KindCount>> {

        private final String kind;
        private final Span counts = line();
        private final Button only;
        private final Button retry;

        KindRow(String kind) {
            super(Icons.SEND);
            this.kind = kind;
            this.only = Deeds.button("operation.filter-kind", Icons.LIST_FILTER, this::filter);
            this.retry = Deeds.button("operation.retry-kind", Icons.REFRESH_CW, this::retry);
            title(Wording.kind(kind));
            only.setAriaLabel(Texts.of("operation.filter-kind-of", Wording.kind(kind)));
            retry.setAriaLabel(Texts.of("operation.retry-kind-of", Wording.kind(kind)));
            side(only, retry);
        }

        private void filter() {
            filter.accept(new Filter(kind, null));
        }

        private void retry() {
            deeds.attempt(problems, () -> Texts.of("operation.said-retried", operation.retryKind(kind)));
        }

        @Override
        void show(Timed<KindCount> row) {
            var count = row.value();
            write(
                    counts,
                    Texts.of(
                            "operation.kind-counts",
                            count.waiting(),
                            count.failing(),
                            Wording.age(count.oldest(), row.at())));
            only.setVisible(count.failing() > 0);
            retry.setVisible(count.failing() > 0);
        }
    }

    /** One failing delivery. */
    private final class FailingRow extends LiveRow<Timed<FailingDelivery>> {

        private final Span facts = line();
        private final CaseLine theCase = caseLine();
        private final Span lane = line("mr-op-case");
        private final Span behind = line();
        private final Span error = line("mr-op-error");
        private String laneName = "";
        private final Button onlyLane = Deeds.button("operation.filter-lane", Icons.LIST_FILTER, this::filterLane);

        FailingRow(long id) {
            super(Icons.TRIANGLE_ALERT);
            var again = Deeds.button("operation.retry-delivery", Icons.REFRESH_CW, () -> retry(id));
            again.setAriaLabel(Texts.of("operation.retry-delivery-of", String.valueOf(id)));
            onlyLane.setAriaLabel(Texts.of("operation.filter-lane-of", String.valueOf(id)));
            below(actions(again, onlyLane));
        }

        private void retry(long id) {
            deeds.attempt(problems, () -> {
                operation.retry(id);
                return Texts.of("operation.said-retried", 1);
            });
        }

        private void filterLane() {
            filter.accept(new Filter(null, laneName));
        }

        @Override
        void show(Timed<FailingDelivery> row) {
            var delivery = row.value();
            title(Texts.of("operation.delivery", Wording.kind(delivery.kind()), String.valueOf(delivery.id())));
            write(facts, facts(delivery, row));
            theCase.show(delivery.casePath() == null ? null : delivery.lane(), delivery.casePath());
            write(
                    lane,
                    delivery.lane() == null || delivery.casePath() != null
                            ? null
                            : Texts.of("operation.lane", delivery.lane()));
            write(behind, delivery.behind() == 0 ? null : Texts.of("operation.behind", delivery.behind()));
            write(error, delivery.error());
            laneName = delivery.lane() == null ? "" : delivery.lane();
            onlyLane.setVisible(delivery.lane() != null);
        }

        private String facts(FailingDelivery delivery, Timed<FailingDelivery> row) {
            var next = delivery.nextAttempt().isAfter(row.at())
                    ? Texts.of("operation.next-in", Wording.age(row.at(), delivery.nextAttempt()))
                    : Texts.of("operation.next-now");
            return Texts.of(
                    "operation.delivery-facts", delivery.attempts(), Wording.age(delivery.created(), row.at()), next);
        }
    }
}
