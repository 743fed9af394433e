package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import org.maschinenraum.portal.shell.Bold;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.PhaseStepper;
import org.maschinenraum.portal.shell.Texts;

/** „Wo steht mein Antrag?“ */
class JourneyPanel extends Panel {

    JourneyPanel(Shown shown) {
        super(Texts.of(shown.lead() ? "strategy.where-title-lead" : "strategy.where-title"));
        with(sentence(shown), new PhaseStepper(Journey.of(shown)));
    }

    private static Paragraph sentence(Shown shown) {
        var sentence = new Paragraph(new Text(Texts.of("strategy.where-" + Wording.key(shown.state()))));
        if (shown.lead() && !shown.state().isFinal() && !shown.state().isEditable()) {
            sentence.add(new Text(" "), new Bold(Texts.of("strategy.nothing-to-do")));
        }
        return sentence;
    }
}
