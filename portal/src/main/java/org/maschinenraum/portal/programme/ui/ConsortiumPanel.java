package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.maschinenraum.portal.programme.ConsortiumMember;
import org.maschinenraum.portal.programme.FormerLead;
import org.maschinenraum.portal.programme.ProgrammeAction;
import org.maschinenraum.portal.programme.ProjectKind;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** Who leads and carries the project, who did before, and for the coordination office how to change it. */
class ConsortiumPanel extends Panel {

    private final ProjectOverview project;
    private final ConsortiumChanges changes;
    private final Runnable done;
    private final List<ConsortiumMember> partners;
    private final DescriptionList facts = new DescriptionList();

    /** @param done shows the project anew */
    ConsortiumPanel(ProjectOverview project, ProjectQueries queries, ConsortiumChanges changes, Runnable done) {
        super(Texts.of("programme.consortium"));
        this.project = project;
        this.changes = changes;
        this.done = done;
        var members = queries.consortium(project.id());
        this.partners = members.stream()
                .filter(member -> member.isPresent() && !member.leads())
                .toList();
        facts.addClassName("mr-facts");
        add(facts, buttons(queries));
        show(members, queries.formerLeads(project.id()));
    }

    private void show(List<ConsortiumMember> members, List<FormerLead> former) {
        members.stream()
                .filter(ConsortiumMember::leads)
                .forEach(leading -> fact("programme.lead-authority", line(leading)));
        if (!partners.isEmpty()) {
            fact("programme.partners", list(partners, ConsortiumPanel::line));
        } else if (project.kind() == ProjectKind.INTER_MUNICIPAL_COOPERATION) {
            fact("programme.partners", new Text(Texts.of("programme.partners-gone")));
        }
        var gone = members.stream().filter(member -> !member.isPresent()).toList();
        if (!gone.isEmpty()) {
            fact("programme.partners-left", list(gone, ConsortiumPanel::exit));
        }
        fact("programme.lead", new Text(ProjectWords.lead(project)));
        if (!former.isEmpty()) {
            fact("programme.former-leads", list(former, ConsortiumPanel::until));
        }
    }

    private void fact(String key, Component value) {
        facts.add(new DescriptionList.Term(Texts.of(key)), new DescriptionList.Description(value));
    }

    private static <T> UnorderedList list(List<T> items, Function<T, Component> line) {
        var list = new UnorderedList();
        list.addClassName("mr-names");
        list.getElement().setAttribute("role", "list");
        items.forEach(item -> list.add(new ListItem(line.apply(item))));
        return list;
    }

    private static Component line(ConsortiumMember member) {
        var line = new Span(member.name());
        if (member.joined() != null) {
            line.add(muted(Texts.of("programme.since", member.joined())));
        }
        return line;
    }

    private static Component exit(ConsortiumMember member) {
        var left = Objects.requireNonNull(member.leftOn());
        var because = Objects.requireNonNull(member.leftBecause());
        return new Span(new Text(member.name()), muted(Texts.of("programme.left", left)), new Div(new Text(because)));
    }

    private static Component until(FormerLead former) {
        var name = former.name().isBlank() ? Texts.of("programme.lead-unknown") : former.name();
        var day = former.until().atZone(Dates.BERLIN).toLocalDate();
        return new Span(new Text(name), muted(Texts.of("programme.until", day)));
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassNames("mr-muted", "mr-aside");
        return span;
    }

    private Div buttons(ProjectQueries queries) {
        var buttons = new Div();
        buttons.addClassNames("mr-row", "mr-changes");
        if (queries.may(ProgrammeAction.CHANGE_LEAD, project)) {
            buttons.add(button("programme.change-lead", () -> changes.changeLead(project, done)));
        }
        if (queries.may(ProgrammeAction.CHANGE_LEAD_AUTHORITY, project) && !partners.isEmpty()) {
            buttons.add(button(
                    "programme.change-lead-authority", () -> changes.changeLeadAuthority(project, partners, done)));
        }
        if (queries.may(ProgrammeAction.RECORD_ACCESSION, project)) {
            buttons.add(button("programme.record-accession", () -> changes.recordAccession(project, done)));
        }
        if (queries.may(ProgrammeAction.RECORD_EXIT, project) && !partners.isEmpty()) {
            buttons.add(button("programme.record-exit", () -> changes.recordExit(project, partners, done)));
        }
        buttons.setVisible(buttons.getComponentCount() > 0);
        return buttons;
    }

    private static Button button(String key, Runnable action) {
        return new Button(Texts.of(key), clicked -> action.run());
    }
}
