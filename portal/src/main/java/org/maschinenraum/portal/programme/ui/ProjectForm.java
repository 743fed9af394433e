package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import java.util.Optional;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.programme.ProjectKind;
import org.maschinenraum.portal.programme.ProjectPath;
import org.maschinenraum.portal.shell.LocalDatePicker;
import org.maschinenraum.portal.shell.Texts;

/** What is needed to create a project; every complaint stands at its field. */
class ProjectForm extends Div {

    private final TextField title = new TextField(Texts.of("programme.title"));
    private final ComboBox<FundingRound> round = new ComboBox<>(Texts.of("programme.funding-round"));
    private final RadioButtonGroup<ProjectKind> kind = new RadioButtonGroup<>(Texts.of("programme.kind"));
    private final RadioButtonGroup<ProjectPath> path = new RadioButtonGroup<>(Texts.of("programme.path"));
    private final LocalDatePicker commitment = new LocalDatePicker(Texts.of("programme.funding-commitment"));
    private final ComboBox<Person> lead = new ComboBox<>(Texts.of("programme.lead"));
    private final ComboBox<LocalAuthority> leadAuthority = new ComboBox<>(Texts.of("programme.lead-authority"));
    private final MultiSelectComboBox<LocalAuthority> partners =
            new MultiSelectComboBox<>(Texts.of("programme.partners"));
    private final Binder<ProjectInput> binder = new Binder<>(ProjectInput.class);

    ProjectForm(List<FundingRound> rounds, List<Person> people, AuthorityChoice authorities) {
        addClassNames("mr-stack", "mr-form");
        offer(rounds, people);
        authorities.offer(leadAuthority);
        authorities.offer(partners);
        explain();
        bind();
        add(title, round, path, kind, leadAuthority, partners, new RegisterSource(), lead, commitment);
    }

    private void offer(List<FundingRound> rounds, List<Person> people) {
        round.setItems(rounds);
        round.setItemLabelGenerator(FundingRound::name);
        rounds.stream().findFirst().ifPresent(round::setValue);
        kind.setItems(ProjectKind.values());
        kind.setItemLabelGenerator(ProjectWords::of);
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        path.setItems(ProjectPath.values());
        path.setItemLabelGenerator(ProjectWords::of);
        path.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        path.setValue(ProjectPath.STRATEGY_FIRST);
        lead.setItems(people);
        lead.setItemLabelGenerator(person -> Texts.of("programme.person", person.name(), person.username()));
    }

    private void explain() {
        leadAuthority.setHelperText(Texts.of("programme.authority-help"));
        partners.setHelperText(Texts.of("programme.partners-help"));
        commitment.setHelperText(Texts.of("programme.funding-commitment-help"));
        path.addValueChangeListener(chosen -> explainPath());
        explainPath();
        lead.setHelperText(Texts.of("programme.lead-help"));
        round.addValueChangeListener(chosen -> explainRound());
        explainRound();
    }

    private void explainPath() {
        path.setHelperText(Texts.of(
                path.getValue() == ProjectPath.DIRECT_ENTRY
                        ? "programme.path-direct-entry-help"
                        : "programme.path-strategy-first-help"));
    }

    private void explainRound() {
        round.setHelperText(Optional.ofNullable(round.getValue())
                .map(chosen -> Texts.of(
                        "programme.funding-round-help", ProjectWords.of(chosen.regime()), chosen.strategyDue()))
                .orElse(""));
    }

    private void bind() {
        binder.forField(title).asRequired(Texts.of("programme.title-missing")).bind("title");
        binder.forField(round)
                .asRequired(Texts.of("programme.funding-round-missing"))
                .bind("fundingRound");
        binder.forField(kind).asRequired(Texts.of("programme.kind-missing")).bind("kind");
        binder.forField(path).asRequired(Texts.of("programme.path-missing")).bind("path");
        binder.forField(commitment).bind("fundingCommitment");
        binder.forField(leadAuthority)
                .asRequired(Texts.of("programme.refused-no-authority"))
                .bind("leadAuthority");
        binder.forField(partners).bind("partners");
        binder.forField(lead).asRequired(Texts.of("programme.lead-missing")).bind("lead");
    }

    void onInput(Runnable listener) {
        binder.addValueChangeListener(changed -> listener.run());
    }

    /** Empty if something is missing; then the fields say so and the first of them has the focus. */
    Optional<ProjectInput> input() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException incomplete) {
            incomplete.getFieldValidationErrors().stream().findFirst().ifPresent(error -> focus(error.getField()));
            return Optional.empty();
        }
    }

    /** @return whether there is a field this refusal is about */
    boolean complain(Refusal refusal) {
        var field = fieldOf(refusal);
        field.ifPresent(about -> {
            about.setErrorMessage(Texts.of(refusal.code(), refusal.arguments().toArray()));
            about.setInvalid(true);
            focus(about);
        });
        return field.isPresent();
    }

    private Optional<HasValidationProperties> fieldOf(Refusal refusal) {
        return switch (refusal.code()) {
            case "programme.refused-title" -> Optional.of(title);
            case "programme.refused-no-authority",
                    "programme.refused-unknown-authority",
                    "programme.refused-no-local-authority" -> Optional.of(leadAuthority);
            case "programme.refused-authority-twice", "programme.refused-one-partner" -> Optional.of(partners);
            default -> Optional.empty();
        };
    }

    private static void focus(Object field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
