package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Texts;

/** One change of a project with what it needs to know; what is missing or refused is said at its place, and nothing typed is lost. */
class ChangeDialog extends Dialog {

    private final Div content = new Div();
    private final Map<Component, String> required = new LinkedHashMap<>();
    private final ErrorNotice problems;
    private final Runnable done;

    /** @param done shows the project anew */
    ChangeDialog(String title, String what, Runnable done) {
        this.done = done;
        this.problems = new ErrorNotice(this::leave);
        setHeaderTitle(title);
        setWidth("36rem");
        content.addClassName("mr-stack");
        content.add(new Paragraph(what));
        add(content);
    }

    /** @param missing what is said if the field is left empty */
    <F extends Component & HasValue<?, ?> & HasValidation> ChangeDialog needs(F field, String missing) {
        required.put(field, missing);
        field.setRequiredIndicatorVisible(true);
        field.addValueChangeListener(changed -> field.setInvalid(false));
        return with(field);
    }

    ChangeDialog with(Component component) {
        component.getElement().getStyle().set("width", "100%");
        content.add(component);
        return this;
    }

    void ask(String verb, Runnable change) {
        content.add(problems);
        var confirm = new Button(verb, clicked -> confirmed(change));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Texts.of("shell.cancel"), clicked -> close()), confirm);
        open();
    }

    private void confirmed(Runnable change) {
        if (isComplete() && problems.attempt(change)) {
            leave();
        }
    }

    private void leave() {
        close();
        done.run();
    }

    private boolean isComplete() {
        var missing = required.keySet().stream()
                .filter(field -> ((HasValue<?, ?>) field).isEmpty())
                .toList();
        missing.forEach(field -> {
            ((HasValidation) field).setErrorMessage(required.get(field));
            ((HasValidation) field).setInvalid(true);
        });
        missing.stream().findFirst().ifPresent(field -> ((Focusable<?>) field).focus());
        return missing.isEmpty();
    }
}
