package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.shell.Texts;

/** Who carries the project, who leads it, and under which rules it runs. */
class ProjectFacts extends DescriptionList {

    ProjectFacts(ProjectOverview project) {
        addClassName("mr-facts");
        var names = project.authorities();
        fact("programme.lead-authority", new Text(names.isEmpty() ? "" : names.getFirst()));
        if (names.size() > 1) {
            fact("programme.partners", list(names.subList(1, names.size())));
        }
        fact("programme.lead", new Text(ProjectWords.lead(project)));
        fact("programme.kind", new Text(ProjectWords.of(project.kind())));
        fact("programme.funding-round", new Text(project.fundingRound().name()));
        fact("programme.regime", new Text(ProjectWords.of(project.fundingRound().regime())));
        fact("programme.reference", new Text(project.reference()));
    }

    private void fact(String key, Component value) {
        add(new Term(Texts.of(key)), new Description(value));
    }

    private static UnorderedList list(List<String> names) {
        var list = new UnorderedList();
        list.addClassName("mr-names");
        names.forEach(name -> list.add(new ListItem(name)));
        return list;
    }
}
