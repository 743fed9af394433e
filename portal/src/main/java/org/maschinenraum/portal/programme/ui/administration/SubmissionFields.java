package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.html.H3;
import org.maschinenraum.portal.programme.DocumentSlot;
import org.maschinenraum.portal.programme.Requirement;
import org.maschinenraum.portal.programme.Section;
import org.maschinenraum.portal.programme.SubmissionForm;
import org.maschinenraum.portal.shell.Texts;

/** The sections of the text and the checklist of documents. */
class SubmissionFields extends RuleSetFields {

    private static final int USUAL_LENGTH = 6000;

    private final SubmissionForm before;
    private final ItemList<Section> sections;
    private final ItemList<DocumentSlot> documents;

    SubmissionFields(SubmissionForm form) {
        super(form);
        before = form;
        sections = known(
                "sections",
                new ItemList<>(
                        "sections",
                        form.sections(),
                        SectionFields::new,
                        () -> new Section("", "", "", true, USUAL_LENGTH)));
        documents = known(
                "documents",
                new ItemList<>(
                        "documents",
                        form.documents(),
                        DocumentFields::new,
                        () -> new DocumentSlot("", "", "", Requirement.NEVER, 0, false)));
        add(
                new H3(Texts.of("programme.rule-sections")),
                sections,
                new H3(Texts.of("programme.rule-documents")),
                documents);
    }

    @Override
    SubmissionForm value() {
        return new SubmissionForm(
                before.id(), before.family(), before.number(), title.getValue(), sections.values(), documents.values());
    }
}
