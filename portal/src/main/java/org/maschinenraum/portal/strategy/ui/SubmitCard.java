package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import org.maschinenraum.portal.shell.Bold;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Question;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.ChangeRequest;

/** Until when, and the button; it is never disabled but says what is missing. */
class SubmitCard extends Panel {

    private final Shown shown;
    private final Runnable submit;

    /**
     * @param editor is asked first whether anything is missing
     * @param submit after the person confirmed
     */
    SubmitCard(Shown shown, DraftEditor editor, ErrorNotice notice, Clock clock, Runnable submit) {
        super(Texts.of("strategy.submit-until"));
        this.shown = shown;
        this.submit = submit;
        var due = due();
        var day = new Paragraph(new Bold(Dates.dateWithDay(due)));
        day.addClassName("mr-bigdate");
        add(day, muted(Texts.of("strategy.submit-time", left(due, clock))));
        var button = new Button(Texts.of("strategy.submit"), clicked -> {
            notice.clear();
            if (editor.ready()) {
                ask();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setWidthFull();
        add(notice, button, muted(Texts.of("strategy.submit-hint")));
    }

    private LocalDate due() {
        return shown.openRequest()
                .map(ChangeRequest::due)
                .orElse(shown.strategy().project().fundingRound().strategyDue());
    }

    private static String left(LocalDate due, Clock clock) {
        return Dates.dueHint(due, LocalDate.now(clock.withZone(Dates.BERLIN)));
    }

    private void ask() {
        new Question(
                        Texts.of("strategy.submit-question"),
                        Texts.of(
                                "strategy.submit-text",
                                Integer.toString(shown.strategy().round() + 1)),
                        Texts.of("strategy.submit"),
                        submit)
                .open();
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("mr-muted", "mr-smalltext");
        return paragraph;
    }
}
