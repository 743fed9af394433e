package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.shell.Texts;

/** The case by its number, which is no secret; a link for whoever may open its page. */
final class CaseLine extends Span {

    private @Nullable String shownCase;
    private @Nullable String shownPath;

    CaseLine() {
        addClassNames("mr-context", "mr-op-case");
    }

    void show(@Nullable String caseId, @Nullable String path) {
        setVisible(caseId != null);
        if (caseId == null || (caseId.equals(shownCase) && Objects.equals(path, shownPath))) {
            return;
        }
        shownCase = caseId;
        shownPath = path;
        removeAll();
        var words = Texts.of("operation.case", caseId);
        add(path == null ? new Span(words) : new Anchor(path, words));
    }
}
