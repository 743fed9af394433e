package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;
import org.maschinenraum.portal.operation.Findings;
import org.maschinenraum.portal.operation.RunningModel;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** Which portal this is, and which process models it runs. */
class VersionsPanel extends Panel {

    private final DescriptionList facts = new DescriptionList();
    private List<RunningModel> shown = List.of();

    VersionsPanel() {
        super(Texts.of("operation.versions"));
        facts.addClassName("mr-facts");
        add(facts);
        write(List.of());
    }

    void show(Findings findings) {
        if (!findings.models().equals(shown)) {
            write(findings.models());
        }
    }

    private void write(List<RunningModel> models) {
        shown = models;
        facts.removeAll();
        fact(Texts.of("operation.version-portal"), version());
        models.forEach(model -> fact(model.name(), words(model)));
    }

    private void fact(String term, String words) {
        facts.add(new Component[] {new Term(term), new Description(words)});
    }

    private static String words(RunningModel model) {
        return model.version() == 0
                ? Texts.of("operation.model-not-deployed", model.running(), model.waiting())
                : Texts.of("operation.model", model.version(), model.running(), model.waiting());
    }

    /** Written into the jar by the build. */
    private static String version() {
        var version = VersionsPanel.class.getPackage().getImplementationVersion();
        return version == null ? Texts.of("operation.version-development") : version;
    }
}
