package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.TaskOverview;

/** Hands a task of a group to one of its members; over a claim it says beforehand from whom the task is taken. */
class AssignDialog extends Dialog {

    private final ComboBox<Person> person = new ComboBox<>(Texts.of("task.assign-to"));
    private final ErrorNotice problems = new ErrorNotice(this::close);
    private final Consumer<Person> assign;

    AssignDialog(TaskOverview task, List<Person> members, PersonId me, Consumer<Person> assign) {
        this.assign = assign;
        setHeaderTitle(Texts.of("task.assign-title"));
        setWidth("32rem");
        var content = new Div(new Paragraph(Texts.of("task.assign-what", Texts.of(task.titleKey()), task.subject())));
        content.addClassName("mr-stack");
        if (task.assignee() != null) {
            content.add(overClaim(task, me));
        }
        content.add(choice(task, members, me), problems);
        add(content);
        getFooter().add(new Button(Texts.of("shell.cancel"), clicked -> close()), confirm());
    }

    private static Note overClaim(TaskOverview task, PersonId me) {
        if (me.equals(task.assignee())) {
            return Note.info(Texts.of("task.assign-over-mine"), Texts.of("task.assign-over-mine-then"));
        }
        var holder = Holder.of(task);
        return Note.change(Texts.of("task.assign-over", holder), Texts.of("task.assign-over-then", holder));
    }

    private ComboBox<Person> choice(TaskOverview task, List<Person> members, PersonId me) {
        person.setItems(members.stream()
                .filter(member -> !member.id().equals(task.assignee()))
                .toList());
        person.setItemLabelGenerator(
                member -> member.id().equals(me) ? Texts.of("task.assign-myself", member.name()) : member.name());
        person.setRequiredIndicatorVisible(true);
        person.setWidthFull();
        person.setAutofocus(true);
        person.addValueChangeListener(chosen -> complain(null));
        return person;
    }

    private Button confirm() {
        var confirm = new Button(Texts.of("task.assign"), clicked -> confirmed());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return confirm;
    }

    private void confirmed() {
        var chosen = person.getValue();
        if (chosen == null) {
            complain(Texts.of("task.assign-choose"));
            person.focus();
        } else if (problems.attempt(() -> assign.accept(chosen))) {
            close();
        }
    }

    private void complain(@Nullable String sentence) {
        person.setInvalid(sentence != null);
        person.setErrorMessage(sentence);
    }
}
