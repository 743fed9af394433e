package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** „Vollständig: Gutachten zuteilen“: who shall review. */
class ReviewersForm extends Panel {

    private static final int SEATS = 2;

    private final ComboBox<Person> first = field("strategy.reviewer-first");
    private final ComboBox<Person> second = field("strategy.reviewer-second");
    private final Button complete = new Button(Texts.of("strategy.check-complete"));

    /**
     * @param candidates who may be named
     * @param before reviewers of the last round, preselected
     */
    ReviewersForm(List<Person> candidates, List<PersonId> before) {
        super(Texts.of("strategy.check-complete-title"));
        addClassName("mr-form");
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        first.setItems(candidates);
        second.setItems(candidates);
        preselect(first, candidates, before, 0);
        preselect(second, candidates, before, 1);
        add(new Paragraph(Texts.of("strategy.check-complete-text")));
        if (candidates.size() < SEATS) {
            add(Note.change(Texts.of("strategy.too-few-reviewers"), Texts.of("strategy.too-few-reviewers-then")));
        }
        add(first, second, complete);
    }

    private static ComboBox<Person> field(String label) {
        var field = new ComboBox<Person>(Texts.of(label));
        field.setItemLabelGenerator(Person::name);
        field.setManualValidation(true);
        field.setWidthFull();
        field.addValueChangeListener(chosen -> field.setInvalid(false));
        return field;
    }

    private static void preselect(ComboBox<Person> field, List<Person> candidates, List<PersonId> before, int seat) {
        before.stream()
                .skip(seat)
                .findFirst()
                .flatMap(id -> candidates.stream()
                        .filter(person -> person.id().equals(id))
                        .findFirst())
                .ifPresent(field::setValue);
    }

    /** @param action gets the two who were chosen */
    void whenComplete(BiConsumer<PersonId, PersonId> action) {
        complete.addClickListener(clicked -> {
            if (isValid()) {
                action.accept(first.getValue().id(), second.getValue().id());
            }
        });
    }

    private boolean isValid() {
        Stream.of(first, second).forEach(field -> {
            field.setErrorMessage(Texts.of("strategy.reviewer-required"));
            field.setInvalid(field.isEmpty());
        });
        if (!first.isEmpty() && first.getValue().equals(second.getValue())) {
            second.setErrorMessage(Texts.of("strategy.refused-same-reviewer"));
            second.setInvalid(true);
        }
        var wrong = Stream.of(first, second).filter(ComboBox::isInvalid).findFirst();
        wrong.ifPresent(ComboBox::focus);
        return wrong.isEmpty();
    }
}
