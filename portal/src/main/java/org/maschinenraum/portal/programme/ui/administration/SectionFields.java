package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.maschinenraum.portal.programme.Section;
import org.maschinenraum.portal.shell.Texts;

/** One section of the strategy's text. */
class SectionFields extends ItemFields<Section> {

    private final Section before;
    private final TextField title;
    private final TextArea hint;
    private final Checkbox required;
    private final IntegerField maxLength;

    SectionFields(Section section) {
        before = section;
        title = text("title", "programme.title", section.title());
        hint = area("hint", "programme.rule-hint", section.hint());
        required = known("required", new Checkbox(Texts.of("programme.section-required"), section.required()));
        maxLength = number("maxLength", "programme.rule-max-length", section.maxLength());
        add(title, hint, required, maxLength);
    }

    @Override
    Section value() {
        return new Section(before.key(), title.getValue(), hint.getValue(), required.getValue(), value(maxLength));
    }

    @Override
    String title() {
        return title.getValue();
    }
}
