package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.operation.Findings;
import org.maschinenraum.portal.operation.ServiceState;
import org.maschinenraum.portal.operation.ServiceState.Status;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Texts;

/** The answer in one sentence: everything runs, or what does not. */
class Summary extends Div {

    private static final Duration OLD = Duration.ofSeconds(10);

    private final Clock clock;
    private String shown = "";

    Summary(Clock clock) {
        this.clock = clock;
    }

    void show(List<ServiceState> services, @Nullable Findings findings) {
        if (services.stream().anyMatch(service -> service.status() == Status.NOT_ASKED)) {
            note(Note.info(Texts.of("operation.asking"), ""), Texts.of("operation.asking"));
            return;
        }
        var needs = needs(services, findings);
        if (needs.isEmpty() && findings != null) {
            note(Note.ok(Texts.of("operation.all-well"), Texts.of("operation.all-well-why")), "");
        } else if (!needs.isEmpty()) {
            var words = String.join(" ", needs);
            note(Note.change(Texts.of("operation.attention"), words), words);
        }
    }

    private void note(Note note, String words) {
        if (!words.equals(shown) || getComponentCount() == 0) {
            if (getComponentCount() > 0) {
                LiveRegion.say(words.isEmpty() ? Texts.of("operation.all-well") : words);
            }
            shown = words;
            removeAll();
            add(note);
        }
    }

    private List<String> needs(List<ServiceState> services, @Nullable Findings findings) {
        var needs = new ArrayList<String>();
        services.stream()
                .filter(service -> service.status().needsAttention())
                .map(service -> Texts.of(
                        service.status() == Status.SILENT ? "operation.need-silent" : "operation.need-fails",
                        Texts.of("operation.service-" + service.name())))
                .forEach(needs::add);
        if (findings != null) {
            counted("operation.need-doubts", findings.allDoubts(), needs);
            counted("operation.need-steps", findings.allSteps(), needs);
            var failing =
                    findings.kinds().stream().mapToLong(kind -> kind.failing()).sum();
            counted("operation.need-deliveries", failing, needs);
        }
        if (findings != null && findings.at().plus(OLD).isBefore(clock.instant())) {
            needs.add(Texts.of("operation.need-old", Wording.moment(findings.at(), clock.instant())));
        }
        return needs;
    }

    private static void counted(String key, long count, List<String> needs) {
        if (count > 0) {
            needs.add(Texts.of(key, count));
        }
    }
}
