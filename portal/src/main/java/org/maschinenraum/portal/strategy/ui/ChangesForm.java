package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.LocalDatePicker;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** What has to be changed, and until when. */
class ChangesForm extends Div {

    private final TextArea points = new TextArea(Texts.of("strategy.points"));
    private final LocalDatePicker due = new LocalDatePicker(Texts.of("strategy.points-due"));

    /** @param days the lead usually gets */
    ChangesForm(int days, Clock clock) {
        addClassName("mr-form");
        var today = LocalDate.now(clock.withZone(Dates.BERLIN));
        points.setHelperText(Texts.of("strategy.points-hint"));
        points.setManualValidation(true);
        points.setWidthFull();
        points.setMinRows(4);
        points.addValueChangeListener(typed -> points.setInvalid(false));
        due.setMin(today);
        due.setValue(today.plusDays(days));
        due.setHelperText(Texts.of("strategy.points-due-hint", days));
        due.setI18n(due.getI18n().setMinErrorMessage(Texts.of("strategy.refused-due-past")));
        add(points, due);
    }

    /** With a button of its own. */
    static ChangesForm withButton(int days, Clock clock, BiConsumer<String, LocalDate> action) {
        var form = new ChangesForm(days, clock);
        form.add(new Button(Texts.of("strategy.request-changes-from-check"), clicked -> form.ifValid(action)));
        return form;
    }

    Panel asPanel() {
        return new Panel(Texts.of("strategy.request-changes-title"))
                .with(new Paragraph(Texts.of("strategy.request-changes-text")), this);
    }

    /** @param action gets points and last day, unless something is missing */
    void ifValid(BiConsumer<String, LocalDate> action) {
        points.setErrorMessage(Texts.of("strategy.refused-no-points"));
        points.setInvalid(points.getValue().isBlank());
        if (points.isInvalid()) {
            points.focus();
        } else if (due.isInvalid() || due.isEmpty()) {
            due.setErrorMessage(Texts.of("shell.date-required"));
            due.setInvalid(true);
            due.focus();
        } else {
            action.accept(points.getValue(), due.getValue());
        }
    }

    boolean hasInput() {
        return !points.getValue().isBlank();
    }
}
