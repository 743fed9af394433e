package org.maschinenraum.portal.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.shell.EmptyState;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.workspace.Finding;
import org.maschinenraum.portal.workspace.Found;
import org.maschinenraum.portal.workspace.Wanted;

/** Full text over what the person may read; what is looked for stands in the address. */
@Route("suche")
@PermitAll
@StyleSheet("styles/search.css")
class SearchView extends Page implements BeforeEnterObserver {

    private final transient Finding finding;
    private final SearchField field;
    private final Div content = new Div();
    private transient Wanted wanted = SearchAddress.NOTHING;

    SearchView(Finding finding) {
        this.finding = finding;
        this.field = new SearchField(finding::suggest, this::search);
        begin(new PageHeader(Texts.of("workspace.search-title")));
        content.addClassName("mr-search-content");
        add(field, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = SearchAddress.read(event.getLocation().getQueryParameters());
        field.show(wanted.text());
        content.removeAll();
        if (wanted.isNothing()) {
            titled(Texts.of("workspace.search-title"));
            content.add(EmptyState.ofPage(Texts.of("workspace.search-what"), Texts.of("workspace.search-hint")));
        } else {
            find();
        }
    }

    /** What is refused is said where the hits would be; what was typed stays in the field above. */
    private void find() {
        try {
            show(finding.find(wanted));
        } catch (Refusal refused) {
            titled(Texts.of("workspace.search-title"));
            content.add(Note.change(
                    Texts.of("workspace.search-refused"),
                    Texts.of(refused.code(), refused.arguments().toArray())));
        }
    }

    /** A text looked for anew keeps the filters; the same one again looks once more. */
    private void search(String text) {
        var next = new Wanted(text, wanted.filters(), 1);
        UI.getCurrent().navigate(SearchView.class, SearchAddress.write(next));
    }

    /** The window's title is read aloud after each navigation, so it says how much was found. */
    private void show(Found found) {
        titled(title(found));
        if (found.plain()) {
            content.add(Note.change(Texts.of("workspace.search-down"), Texts.of("workspace.search-down-hint")));
        }
        var columns = new Div();
        columns.addClassName("mr-search-columns");
        var facets = new Facets(found, wanted);
        if (!facets.isEmpty()) {
            columns.add(facets);
        }
        columns.add(new Results(found, wanted));
        content.add(columns);
    }

    private String title(Found found) {
        return wanted.text().isEmpty()
                ? Texts.of("workspace.search-title-filtered", found.total())
                : Texts.of("workspace.search-title-hits", found.total(), wanted.text());
    }
}
