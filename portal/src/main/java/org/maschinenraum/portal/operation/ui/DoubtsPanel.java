package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.operation.DoubtfulTask;
import org.maschinenraum.portal.operation.Findings;
import org.maschinenraum.portal.shell.ConfirmAction;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.MoreRows;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.Doubt;
import org.maschinenraum.portal.task.TaskDoubts;
import org.maschinenraum.portal.task.TaskId;
import org.maschinenraum.portal.task.TaskState;

/** Tasks about which portal and engine disagree, and the ways to settle it; there only if there are some. */
class DoubtsPanel extends Panel {

    private final TaskDoubts doubts;
    private final Deeds deeds;
    private final ErrorNotice problems;
    private final LiveRows<TaskId, Timed<DoubtfulTask>> rows =
            new LiveRows<>(row -> row.value().doubt().id(), Row::new);
    private final MoreRows more;
    private final Button restartAll;

    DoubtsPanel(TaskDoubts doubts, Deeds deeds, Runnable moreWanted) {
        super(Texts.of("operation.doubts"));
        this.doubts = doubts;
        this.deeds = deeds;
        this.problems = new ErrorNotice(deeds::readAgain);
        this.more = new MoreRows(moreWanted);
        flush().addClassName("mr-op-panel");
        restartAll = Deeds.button("operation.restart-all", Icons.HISTORY, this::askBeforeRestartingAll);
        aside(restartAll);
        add(problems, rows, more);
    }

    void show(Findings findings) {
        // A refusal must be read although what it is about is gone.
        setVisible(findings.allDoubts() > 0 || problems.getComponentCount() > 0);
        restartAll.setVisible(
                findings.doubts().stream().filter(DoubtsPanel::isLost).count() > 1);
        rows.show(Timed.all(findings.doubts(), findings.at()));
        more.show(findings.doubts().size(), findings.allDoubts());
    }

    private static boolean isLost(DoubtfulTask task) {
        return task.caseOpen() && task.doubt().reason() == Doubt.Reason.MISSING;
    }

    private void askBeforeRestartingAll() {
        new ConfirmAction(
                        Texts.of("operation.restart-all-question"),
                        Texts.of("operation.restart-text"),
                        Texts.of("operation.restart-all"),
                        () -> deeds.attempt(
                                problems,
                                () -> Texts.of("operation.said-restarted-all", doubts.restartLostProcesses())))
                .open();
    }

    /** One task. */
    private final class Row extends LiveRow<Timed<DoubtfulTask>> {

        private final Span why = line("mr-op-meaning");
        private final Span evidence = line();
        private final CaseLine theCase = caseLine();
        private final Span since = line();
        private final Button ask;
        private final Button confirm;
        private final Button restart;

        Row(TaskId id) {
            super(Icons.CIRCLE_ALERT);
            ask = Deeds.button("task.ask-engine", Icons.REFRESH_CW, () -> settle(id, TaskDoubts::askEngine, "asked"));
            confirm = Deeds.button(
                    "task.confirm-done", Icons.CHECK, () -> settle(id, TaskDoubts::confirmDone, "confirmed"));
            restart = Deeds.button("task.restart-process", Icons.HISTORY, () -> askBeforeRestart(id));
            below(actions(ask, confirm, restart));
        }

        private void askBeforeRestart(TaskId id) {
            new ConfirmAction(
                            Texts.of("operation.restart-question"),
                            Texts.of("operation.restart-text"),
                            Texts.of("task.restart-process"),
                            () -> settle(id, TaskDoubts::restartProcess, "restarted"))
                    .open();
        }

        private void settle(TaskId id, BiConsumer<TaskDoubts, TaskId> way, String said) {
            deeds.attempt(problems, () -> {
                way.accept(doubts, id);
                return Texts.of("operation.said-" + said);
            });
        }

        @Override
        void show(Timed<DoubtfulTask> row) {
            var task = row.value();
            var doubt = task.doubt();
            title(Texts.of(doubt.titleKey()));
            write(why, Texts.of(why(task)));
            write(evidence, evidence(task, row));
            theCase.show(doubt.caseId().toString(), task.casePath());
            write(since, Texts.of("operation.doubt-since", Wording.moment(doubt.since(), row.at()), doubt.round()));
            ask.setVisible(doubt.state() == TaskState.OPEN);
            confirm.setVisible(doubt.state() == TaskState.DONE);
            restart.setVisible(task.caseOpen());
        }

        private static String why(DoubtfulTask task) {
            return task.doubt().reason() == Doubt.Reason.MISSING
                    ? "operation.doubt-missing"
                    : "operation.doubt-answer-unknown";
        }

        /** Whether the process went on after the answer. */
        private static @Nullable String evidence(DoubtfulTask task, Timed<DoubtfulTask> row) {
            if (task.doubt().reason() == Doubt.Reason.MISSING) {
                return null;
            }
            if (!task.caseOpen()) {
                return Texts.of("operation.evidence-closed");
            }
            var at = task.movedOnAt();
            if (at == null) {
                return Texts.of("operation.evidence-none");
            }
            var moment = Wording.moment(at, row.at());
            return task.movedOn() == null
                    ? Texts.of("operation.evidence-task", moment)
                    : Texts.of("operation.evidence-step", task.movedOn(), moment);
        }
    }
}
