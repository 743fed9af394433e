package org.maschinenraum.portal.shell.problem;

import com.vaadin.flow.component.html.Div;
import org.maschinenraum.portal.shell.ButtonLink;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.start.StartPage;

/** What went wrong in one sentence, and a way back. */
abstract class ProblemPage extends Page {

    void explain(String title, String text) {
        begin(new PageHeader(title).subtitle(text));
        add(wayBack());
    }

    private static Div wayBack() {
        return new Div(new ButtonLink(Texts.of("shell.to-start"), StartPage.class).primary());
    }
}
