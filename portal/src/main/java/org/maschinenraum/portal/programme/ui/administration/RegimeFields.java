package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.maschinenraum.portal.programme.FundingCaps;
import org.maschinenraum.portal.programme.FundingRates;
import org.maschinenraum.portal.programme.FundingRegimeVersion;
import org.maschinenraum.portal.programme.RegimeDeadlines;
import org.maschinenraum.portal.programme.RegimeTexts;
import org.maschinenraum.portal.shell.Texts;

/** Rates, caps, deadlines and texts of a regime. */
class RegimeFields extends RuleSetFields {

    private static final int CENTS = 100;

    private final FundingRegimeVersion before;
    private final IntegerField usual;
    private final IntegerField emergency;
    private final IntegerField strategyPhase;
    private final IntegerField strategyMeasures;
    private final IntegerField implementationPhase;
    private final IntegerField strategyMonths;
    private final IntegerField useByDays;
    private final IntegerField interimReportMonths;
    private final IntegerField finalProofMonths;
    private final TextField decision;
    private final TextArea opening;
    private final TextArea closing;
    private final TextArea remedyNotice;

    RegimeFields(FundingRegimeVersion regime) {
        super(regime);
        before = regime;
        usual = percent("usual", regime.rates().usual());
        emergency = percent("emergency", regime.rates().emergency());
        var caps = regime.caps();
        strategyPhase = euros("strategyPhase", "programme.rule-strategy-phase", caps.strategyPhase());
        strategyMeasures = euros("strategyMeasures", "programme.rule-strategy-measures", caps.strategyMeasures());
        implementationPhase =
                euros("implementationPhase", "programme.rule-implementation-phase", caps.implementationPhase());
        var deadlines = regime.deadlines();
        strategyMonths = number("strategyMonths", "programme.rule-strategy-months", deadlines.strategyMonths());
        useByDays = number("useByDays", "programme.rule-use-by-days", deadlines.useByDays());
        interimReportMonths =
                number("interimReportMonths", "programme.rule-interim-report-months", deadlines.interimReportMonths());
        finalProofMonths =
                number("finalProofMonths", "programme.rule-final-proof-months", deadlines.finalProofMonths());
        decision = text("decision", "programme.rule-decision", regime.texts().decision());
        opening = area("opening", "programme.rule-opening", regime.texts().opening());
        closing = area("closing", "programme.rule-closing", regime.texts().closing());
        remedyNotice = area(
                "remedyNotice", "programme.rule-remedy-notice", regime.texts().remedyNotice());
        group("rates", numbers(usual, emergency));
        group("caps", numbers(strategyPhase, strategyMeasures, implementationPhase));
        group("deadlines", numbers(strategyMonths, useByDays, interimReportMonths, finalProofMonths));
        group("texts", decision, opening, closing, remedyNotice);
    }

    private void group(String key, Component... fields) {
        add(new H3(Texts.of("programme.part-" + key)));
        add(fields);
    }

    private static Div numbers(Component... fields) {
        var numbers = new Div(fields);
        numbers.addClassName("mr-numbers");
        return numbers;
    }

    private IntegerField percent(String name, int value) {
        var field = number(name, "programme.rule-" + name, value);
        field.setSuffixComponent(new Span("%"));
        return field;
    }

    /** Typed in euros; read back with the separators that make a large number readable. */
    private IntegerField euros(String name, String label, long cents) {
        var field = number(name, label, Math.toIntExact(cents / CENTS));
        field.setSuffixComponent(new Span("€"));
        field.addValueChangeListener(typed -> readBack(field));
        readBack(field);
        return field;
    }

    private static void readBack(IntegerField field) {
        field.setHelperText(field.isEmpty() ? "" : RuleSetDescription.euros(cents(field)));
    }

    private static long cents(IntegerField field) {
        return (long) value(field) * CENTS;
    }

    @Override
    FundingRegimeVersion value() {
        return new FundingRegimeVersion(
                before.id(),
                before.regime(),
                before.number(),
                title.getValue(),
                new FundingRates(value(usual), value(emergency)),
                new FundingCaps(cents(strategyPhase), cents(strategyMeasures), cents(implementationPhase)),
                new RegimeDeadlines(
                        value(strategyMonths), value(useByDays), value(interimReportMonths), value(finalProofMonths)),
                new RegimeTexts(decision.getValue(), opening.getValue(), closing.getValue(), remedyNotice.getValue()));
    }
}
