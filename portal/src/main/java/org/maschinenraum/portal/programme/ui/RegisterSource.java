package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.maschinenraum.portal.shell.Texts;

/** Where the register of local authorities comes from; its licence wants that said wherever it is shown. */
class RegisterSource extends Paragraph {

    RegisterSource() {
        super(Texts.of("programme.register-source"));
        addClassNames("mr-muted", "mr-smalltext");
    }
}
