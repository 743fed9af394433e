package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.operation.Findings;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.Tone;
import org.maschinenraum.portal.workspace.Rebuild;
import org.maschinenraum.portal.workspace.Reindexing;

/** The index: how its last rebuild went or how far the running one is, and the button that begins one. */
class IndexPanel extends Panel {

    private final Reindexing reindexing;
    private final Deeds deeds;
    private final ErrorNotice problems;
    private final Paragraph sentence = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Span counts = new Span();
    private final Span error = new Span();
    private final Div badge = new Div();
    private final Button start = Deeds.button("workspace.rebuild-index", Icons.REFRESH_CW, this::start);
    private Rebuild.@Nullable State shown;

    IndexPanel(Reindexing reindexing, Deeds deeds) {
        super(Texts.of("operation.index"));
        this.reindexing = reindexing;
        this.deeds = deeds;
        this.problems = new ErrorNotice(deeds::readAgain);
        counts.addClassNames("mr-muted", "mr-smalltext");
        error.addClassName("mr-op-error");
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", Texts.of("operation.index-progress"));
        var explanation = new Paragraph(Texts.of("operation.index-what"));
        explanation.addClassNames("mr-muted", "mr-smalltext");
        addClassName("mr-op-index");
        counts.setVisible(false);
        error.setVisible(false);
        aside(badge);
        add(sentence, bar, counts, error, problems, start, explanation);
    }

    private void start() {
        deeds.attempt(problems, () -> {
            reindexing.start();
            return Texts.of("operation.said-rebuilding");
        });
    }

    void show(Findings findings) {
        if (findings.rebuild().isEmpty()) {
            LiveRow.write(sentence, Texts.of("operation.index-never"));
            return;
        }
        var rebuild = findings.rebuild().get();
        var running = rebuild.state() == Rebuild.State.RUNNING;
        start.setEnabled(!running);
        LiveRow.write(sentence, sentence(rebuild, findings.at()));
        LiveRow.write(counts, counts(rebuild));
        LiveRow.write(error, rebuild.error());
        bar.setVisible(running);
        bar.setValue(share(rebuild));
        showBadge(rebuild.state());
    }

    private static double share(Rebuild rebuild) {
        return rebuild.total() == 0 ? 0 : Math.min(1, (double) rebuild.done() / rebuild.total());
    }

    private static String sentence(Rebuild rebuild, Instant now) {
        var ended = rebuild.ended();
        if (ended == null) {
            return Texts.of("operation.index-running", Wording.age(rebuild.started(), now));
        }
        return Texts.of(
                "operation.index-" + word(rebuild.state()),
                Wording.moment(ended, now),
                Wording.age(rebuild.started(), ended));
    }

    private static String counts(Rebuild rebuild) {
        return rebuild.progress().entrySet().stream()
                .map(kind -> Texts.of(
                        "operation.index-count",
                        Texts.of("workspace.kind-" + kind.getKey()),
                        kind.getValue().done(),
                        kind.getValue().total()))
                .collect(Collectors.joining(" · "));
    }

    private void showBadge(Rebuild.State state) {
        if (state != shown) {
            shown = state;
            badge.removeAll();
            badge.add(new StateBadge(
                    switch (state) {
                        case RUNNING -> Tone.WAIT;
                        case DONE -> Tone.OK;
                        case FAILED, INTERRUPTED -> Tone.NO;
                    },
                    Texts.of("operation.index-badge-" + word(state))));
        }
    }

    private static String word(Rebuild.State state) {
        return switch (state) {
            case RUNNING -> "running";
            case DONE -> "done";
            case FAILED -> "failed";
            case INTERRUPTED -> "interrupted";
        };
    }
}
