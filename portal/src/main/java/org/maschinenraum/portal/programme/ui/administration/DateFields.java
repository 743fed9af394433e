package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.shell.LocalDatePicker;
import org.maschinenraum.portal.shell.Texts;

/** The two days of a round that every project lives by. */
class DateFields extends Div {

    private final LocalDatePicker commitment = new LocalDatePicker(Texts.of("programme.round-commitment"));
    private final LocalDatePicker due = new LocalDatePicker(Texts.of("programme.round-due"));

    DateFields(FieldSet among, FundingRound round) {
        addClassName("mr-numbers");
        commitment.setValue(round.commitmentDate());
        commitment.setHelperText(Texts.of(
                "programme.round-commitment-hint", round.regime().deadlines().strategyMonths()));
        due.setValue(round.strategyDue());
        due.setHelperText(Texts.of("programme.round-due-hint"));
        among.known("commitmentDate", commitment);
        among.known("strategyDue", due);
        add(commitment, due);
    }

    @Nullable
    LocalDate commitment() {
        return commitment.getValue();
    }

    @Nullable
    LocalDate due() {
        return due.getValue();
    }
}
