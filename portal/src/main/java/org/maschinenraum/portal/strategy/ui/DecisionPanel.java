package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** How it ended, when, and why. */
class DecisionPanel extends Panel {

    /** @param shown of a strategy that is decided or withdrawn */
    DecisionPanel(Shown shown) {
        super(Texts.of("strategy.outcome-" + Wording.key(shown.state())));
        var strategy = shown.strategy();
        aside(Texts.of("strategy.outcome-at", Objects.requireNonNull(strategy.decidedAt())));
        var reason = strategy.reason();
        if (reason == null || reason.isBlank()) {
            add(muted(Texts.of("strategy.outcome-no-reason")));
        } else {
            add(VersionsPanel.text(reason));
        }
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("mr-muted");
        return paragraph;
    }
}
