package org.maschinenraum.portal.programme;

import java.util.List;
import java.util.Optional;

/** What a strategy is handed in with: the sections of its text, and its documents. */
public record SubmissionForm(
        RuleSetId id, String family, int number, String title, List<Section> sections, List<DocumentSlot> documents)
        implements RuleSet {

    public SubmissionForm {
        sections = List.copyOf(sections);
        documents = List.copyOf(documents);
    }

    @Override
    public RuleSetKind kind() {
        return RuleSetKind.FORM;
    }

    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    public Optional<DocumentSlot> document(String key) {
        return documents.stream().filter(slot -> slot.key().equals(key)).findFirst();
    }

    @Override
    public Content content() {
        return new Content(sections, documents);
    }

    SubmissionForm withKeys() {
        return new SubmissionForm(
                id,
                family,
                number,
                title,
                ItemKeys.complete(sections, Section::key, Section::title, Section::named),
                ItemKeys.complete(documents, DocumentSlot::key, DocumentSlot::title, DocumentSlot::named));
    }

    record Content(List<Section> sections, List<DocumentSlot> documents) {}
}
