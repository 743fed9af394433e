package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.operation.ServiceState;
import org.maschinenraum.portal.operation.ServiceState.Status;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.Tone;

/** What the portal depends on, and what it means when one of them does not answer. */
class ServicesPanel extends Panel {

    private final Clock clock;
    private final LiveRows<String, ServiceState> rows = new LiveRows<>(ServiceState::name, this::row);

    ServicesPanel(Clock clock) {
        super(Texts.of("operation.services"));
        this.clock = clock;
        flush().addClassName("mr-op-panel");
        add(rows);
    }

    void show(List<ServiceState> services) {
        rows.show(services);
    }

    private LiveRow<ServiceState> row(String name) {
        return new Row(name, clock);
    }

    private static Icons icon(String name) {
        return switch (name) {
            case "database" -> Icons.DATABASE;
            case "engine" -> Icons.WORKFLOW;
            case "search" -> Icons.SEARCH;
            case "identity" -> Icons.LOCK;
            case "mail" -> Icons.MAIL;
            case "documents" -> Icons.FILE_TEXT;
            default -> Icons.SHIELD_CHECK;
        };
    }

    /** One service. */
    private static final class Row extends LiveRow<ServiceState> {

        private final Clock clock;
        private final Span since = line();
        private final Span meaning = line("mr-op-meaning");
        private final Span problem = line("mr-op-error");
        private final Span took = new Span();
        private final Span contact = new Span();
        private final Div badge = new Div();
        private @Nullable Status shown;

        Row(String name, Clock clock) {
            super(icon(name));
            this.clock = clock;
            title(Texts.of("operation.service-" + name));
            var facts = new Div(took, contact);
            facts.addClassNames("mr-due", "mr-op-facts");
            addComponentAtIndex(2, facts);
            side(badge);
        }

        @Override
        void show(ServiceState service) {
            var now = clock.instant();
            var bad = service.status().needsAttention();
            write(since, isAsked(service) ? sentence(service, now) : null);
            var without = bad || service.status() == Status.NOT_SET_UP;
            write(meaning, without ? Texts.of("operation.without-" + service.name()) : null);
            write(problem, bad ? service.problem() : null);
            write(took, bad ? null : Wording.took(service.took()));
            write(contact, isAsked(service) ? contact(service, now) : null);
            if (shown != service.status()) {
                shown = service.status();
                badge.removeAll();
                badge.add(badge(service.status()));
            }
        }

        private static boolean isAsked(ServiceState service) {
            return service.status() != Status.NOT_ASKED && service.status() != Status.NOT_SET_UP;
        }

        private static String sentence(ServiceState service, Instant now) {
            return Texts.of(
                    "operation.service-" + word(service.status()) + "-since", Wording.moment(service.since(), now));
        }

        private static String contact(ServiceState service, Instant now) {
            var last = service.lastContact();
            return last == null
                    ? Texts.of("operation.contact-never")
                    : Texts.of("operation.contact-ago", Wording.age(last, now));
        }

        private static StateBadge badge(Status status) {
            var word = Texts.of("operation.status-" + word(status));
            return switch (status) {
                case NOT_ASKED -> new StateBadge(Tone.WAIT, word);
                case NOT_SET_UP -> new StateBadge(Tone.DRAFT, Icons.MINUS, word);
                case ANSWERS -> new StateBadge(Tone.OK, word);
                case FAILS -> new StateBadge(Tone.NO, word);
                case SILENT -> new StateBadge(Tone.NO, Icons.CLOCK, word);
            };
        }

        private static String word(Status status) {
            return switch (status) {
                case NOT_ASKED -> "not-asked";
                case NOT_SET_UP -> "not-set-up";
                case ANSWERS -> "answers";
                case FAILS -> "fails";
                case SILENT -> "silent";
            };
        }
    }
}
