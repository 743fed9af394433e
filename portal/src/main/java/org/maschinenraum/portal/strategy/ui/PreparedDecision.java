package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.Tone;
import org.maschinenraum.portal.strategy.Decision;

/** What waits for the second signature: the answer, its words, and who prepared it. */
class PreparedDecision extends Panel {

    /** @param by name of whoever prepared it */
    PreparedDecision(Decision decision, String by) {
        super(Texts.of("strategy.prepared-title"));
        aside(Texts.of("strategy.prepared-by", by, decision.decidedAt()));
        add(badge(decision));
        add(
                decision.words().isBlank()
                        ? new Paragraph(Texts.of("strategy.outcome-no-reason"))
                        : VersionsPanel.text(decision.words()));
        var due = decision.due();
        if (due != null) {
            add(new Paragraph(Texts.of("strategy.prepared-due", due)));
        }
    }

    private static StateBadge badge(Decision decision) {
        var tone =
                switch (decision.verdict()) {
                    case APPROVE -> Tone.OK;
                    case REQUEST_CHANGES -> Tone.CHANGE;
                    case REJECT -> Tone.NO;
                };
        return new StateBadge(tone, Texts.of("strategy.decision-" + Wording.key(decision.verdict())));
    }
}
