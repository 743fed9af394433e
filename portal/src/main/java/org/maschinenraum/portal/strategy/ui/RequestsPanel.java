package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.ChangeRequest;

/** What had to be changed in which version, and until when. */
class RequestsPanel extends Panel {

    RequestsPanel(List<ChangeRequest> requests) {
        super(Texts.of("strategy.requests"));
        requests.forEach(request -> add(request(request)));
    }

    private static Div request(ChangeRequest request) {
        var facts = new Paragraph(Texts.of(
                "strategy.request-facts",
                Texts.of("strategy.by-origin-" + Wording.key(request.origin())),
                request.requestedAt(),
                request.due()));
        facts.addClassNames("mr-muted", "mr-smalltext");
        var title = new H3(Texts.of("strategy.request-title", Integer.toString(request.round())));
        var item = new Div(title, facts, VersionsPanel.text(request.points()));
        item.addClassName("mr-entry");
        return item;
    }
}
