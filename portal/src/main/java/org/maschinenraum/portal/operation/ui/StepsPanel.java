package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.maschinenraum.portal.operation.FailingStep;
import org.maschinenraum.portal.operation.Findings;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.MoreRows;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** Steps that keep failing; there only if some do. The engine tries them again by itself, so there is nothing to press. */
class StepsPanel extends Panel {

    private final LiveRows<Long, Timed<FailingStep>> rows =
            new LiveRows<>(row -> row.value().key(), key -> new Row());
    private final MoreRows more;

    StepsPanel(Runnable moreWanted) {
        super(Texts.of("operation.steps"));
        this.more = new MoreRows(moreWanted);
        flush().addClassName("mr-op-panel");
        var advice = new Paragraph(Texts.of("operation.steps-advice"));
        advice.addClassName("mr-op-calm");
        add(advice, rows, more);
    }

    void show(Findings findings) {
        setVisible(findings.allSteps() > 0);
        rows.show(Timed.all(findings.steps(), findings.at()));
        more.show(findings.steps().size(), findings.allSteps());
    }

    /** One step. */
    private static final class Row extends LiveRow<Timed<FailingStep>> {

        private final Span facts = line();
        private final CaseLine theCase = caseLine();
        private final Span error = line("mr-op-error");

        Row() {
            super(Icons.TRIANGLE_ALERT);
        }

        @Override
        void show(Timed<FailingStep> row) {
            var step = row.value();
            titleOfModel(step.name());
            write(
                    facts,
                    Texts.of(
                            "operation.step-facts",
                            step.attempts(),
                            Wording.moment(step.since(), row.at()),
                            Wording.age(step.lastAttempt(), row.at())));
            theCase.show(step.caseId() == null ? null : step.caseId().toString(), step.casePath());
            write(error, step.error());
        }
    }
}
