package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.Div;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.ChangeRequest;

/** What the lead has to change now, on top of the checklist. */
class OpenRequest extends Div {

    OpenRequest(ChangeRequest request) {
        add(Note.change(
                        Texts.of("strategy.request-open", request.due()),
                        Texts.of("strategy.request-open-from-" + Wording.key(request.origin()), request.requestedAt()))
                .with(VersionsPanel.text(request.points())));
    }
}
