package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.maschinenraum.portal.programme.FieldProblem;
import org.maschinenraum.portal.programme.InvalidInput;
import org.maschinenraum.portal.shell.Texts;

/** Fields with the names under which the services complain about them. */
class FieldSet extends Div {

    /** Stands for a number that is missing or none; every service refuses it. */
    private static final int NOTHING = -1;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, ItemList<?>> lists = new LinkedHashMap<>();

    final TextField text(String name, String label, String value) {
        var field = new TextField(Texts.of(label));
        field.setValue(value);
        return known(name, field);
    }

    final TextArea area(String name, String label, String value) {
        var field = new TextArea(Texts.of(label));
        field.setValue(value);
        field.setMinRows(2);
        return known(name, field);
    }

    final IntegerField number(String name, String label, int value) {
        var field = new IntegerField(Texts.of(label));
        field.setValue(value);
        field.addClassName("mr-number");
        return known(name, field);
    }

    final BigDecimalField decimal(String name, String label, BigDecimal value) {
        var field = new BigDecimalField(Texts.of(label));
        field.setLocale(Texts.locale());
        field.setValue(value);
        field.addClassName("mr-number");
        return known(name, field);
    }

    /** The browser judges nothing; what the service complained about is forgotten with the next change. */
    final <F extends Component & HasValue<?, ?> & HasValidationProperties> F known(String name, F field) {
        fields.put(name, field);
        field.setManualValidation(true);
        field.addValueChangeListener(changed -> field.setInvalid(false));
        return field;
    }

    final <L extends ItemList<?>> L known(String name, L list) {
        lists.put(name, list);
        return list;
    }

    static int value(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(NOTHING);
    }

    static BigDecimal value(BigDecimalField field) {
        return Optional.ofNullable(field.getValue()).orElse(BigDecimal.ZERO);
    }

    /** Each problem beside its field; the first of them gets the focus. */
    final void complain(InvalidInput input) {
        input.problems().reversed().forEach(problem -> complain(problem.field(), sentence(problem)));
    }

    static String sentence(FieldProblem problem) {
        return Texts.of(problem.code(), problem.arguments().toArray());
    }

    final void complain(String name, String sentence) {
        var parts = name.split("\\.", 3);
        var list = lists.get(parts[0]);
        if (list != null && parts.length == 1) {
            list.complain(sentence);
        } else if (list != null) {
            list.item(Integer.parseInt(parts[1])).complain(parts[2], sentence);
        } else if (fields.get(name) instanceof HasValidationProperties field) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            focus(field);
        }
    }

    private static void focus(Object field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    final void focusFirst() {
        fields.values().stream().findFirst().ifPresent(FieldSet::focus);
    }

    final void onInput(Runnable listener) {
        fields.values().forEach(field -> {
            if (field instanceof AbstractField<?, ?> changing) {
                changing.addValueChangeListener(changed -> listener.run());
            }
        });
        lists.values().forEach(list -> list.onInput(listener));
    }
}
