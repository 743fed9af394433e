package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.maschinenraum.portal.programme.DocumentSlot;
import org.maschinenraum.portal.programme.Requirement;
import org.maschinenraum.portal.shell.Texts;

/** One document of the checklist. */
class DocumentFields extends ItemFields<DocumentSlot> {

    private final DocumentSlot before;
    private final TextField title;
    private final TextArea hint;
    private final Select<Requirement> required = new Select<>();
    private final IntegerField laterDays;
    private final Checkbox several;

    DocumentFields(DocumentSlot slot) {
        before = slot;
        title = text("title", "programme.title", slot.title());
        hint = area("hint", "programme.rule-hint", slot.hint());
        known("required", required);
        required.setLabel(Texts.of("programme.rule-required"));
        required.setItems(Requirement.values());
        required.setItemLabelGenerator(value -> Wording.of("programme.requirement-", value));
        required.setValue(slot.required());
        laterDays = number("laterDays", "programme.document-later-days", slot.laterDays());
        laterDays.setHelperText(Texts.of("programme.document-later-hint"));
        several = known("several", new Checkbox(Texts.of("programme.document-several"), slot.several()));
        var when = new Div(required, laterDays);
        when.addClassName("mr-numbers");
        add(title, hint, when, several);
    }

    @Override
    DocumentSlot value() {
        return new DocumentSlot(
                before.key(),
                title.getValue(),
                hint.getValue(),
                required.getValue(),
                value(laterDays),
                several.getValue());
    }

    @Override
    String title() {
        return title.getValue();
    }
}
