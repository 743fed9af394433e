package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Texts;

/** What the project is and under which rules it runs. */
class ProjectFacts extends DescriptionList {

    ProjectFacts(ProjectOverview project) {
        addClassName("mr-facts");
        fact("programme.kind", new Text(ProjectWords.of(project.kind())));
        fact("programme.path", new Text(ProjectWords.of(project.path())));
        fact("programme.funding-round", new Text(project.fundingRound().name()));
        fact("programme.regime", new Text(ProjectWords.of(project.fundingRound().regime())));
        var commitment = project.fundingCommitment();
        if (commitment != null) {
            fact("programme.funding-commitment", new Text(Dates.date(commitment)));
        }
        fact("programme.reference", new Text(project.reference()));
    }

    private void fact(String key, Component value) {
        add(new Term(Texts.of(key)), new Description(value));
    }
}
