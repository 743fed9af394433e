package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.TaskOverview;

/** One task: what is to be done, about what, until when, whose it is, and the way to it. */
class TaskDetail extends Div {

    private final Anchor open;

    TaskDetail(TaskOverview task, LocalDate today, PersonId me) {
        addClassName("mr-inbox-task");
        open = new Anchor(task.path(), Texts.of("task.open"));
        open.addClassNames("mr-button", "mr-primary", "mr-inbox-open");
        var title = new Div(new H2(Texts.of(task.titleKey())), subject(task));
        var actions = new Div(open);
        actions.addClassName("mr-row");
        add(title, facts(task, today, me), actions);
    }

    private static Paragraph subject(TaskOverview task) {
        var subject = new Paragraph(task.subject());
        subject.addClassName("mr-muted");
        return subject;
    }

    private static DescriptionList facts(TaskOverview task, LocalDate today, PersonId me) {
        var facts = new DescriptionList();
        facts.addClassName("mr-facts");
        fact(facts, "task.fact-due", due(task, today));
        fact(facts, "task.fact-opened", Dates.moment(task.opened(), today));
        var group = task.offeredTo();
        if (group != null) {
            fact(facts, "task.fact-group", Texts.of("shell.role-" + group.realmName()));
            facts.add(
                    new DescriptionList.Term(Texts.of("task.fact-holder")),
                    new DescriptionList.Description(new ClaimMark(task, me)));
        }
        return facts;
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(Texts.of(key)), new DescriptionList.Description(value));
    }

    private static String due(TaskOverview task, LocalDate today) {
        var due = task.due();
        return due == null
                ? Texts.of("shell.due-never")
                : Texts.of("task.due-in-words", Dates.dateWithDay(due), Dates.dueHint(due, today));
    }

    void focusOpen() {
        open.getElement().callJsFunction("focus");
    }
}
