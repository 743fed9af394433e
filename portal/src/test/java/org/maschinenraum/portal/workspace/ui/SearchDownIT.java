package org.maschinenraum.portal.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.directory.RealServices;
import org.maschinenraum.portal.shell.EmptyState;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.workspace.Shelf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The search page while the index cannot be asked. */
@SpringBootTest(classes = SearchPagePortal.class)
class SearchDownIT extends SpringBrowserlessTest {

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        RealServices.database(registry);
        registry.add("maschinenraum.search.address", () -> "http://127.0.0.1:1");
    }

    @Autowired
    Shelf shelf;

    @BeforeEach
    void fillTheShelf() {
        shelf.clear();
        shelf.lend(SearchPagePortal.PERSON, "mine");
        shelf.put("Klimastrategie Görlitz", "", "IN_REVIEW", "mine");
        shelf.put("Klimastrategie Zittau", "", "IN_REVIEW", "other");
    }

    /** The frame asks who is there as soon as the window opens. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SearchPagePortal.logIn();
        super.initVaadinEnvironment();
    }

    @Test
    void showsTitlesFromTheDatabaseAndSaysSo() {
        search("klima");

        assertThat($(Note.class).single().getElement().getTextRecursively())
                .contains("Die Suche ist gerade nicht verfügbar");
        assertThat($view(Anchor.class).all()).extracting(Anchor::getText).containsExactly("Klimastrategie Görlitz");
        assertThat($view(Facets.class).all()).isEmpty();
        assertThat($view(Paging.class).all()).isEmpty();
    }

    @Test
    void asksForAWordBeforeAnythingIsLookedFor() {
        navigate("suche", SearchView.class);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Wonach suchen Sie?");
        assertThat($(Note.class).all()).isEmpty();
    }

    @Test
    void saysWhenNoTitleFits() {
        search("Quantencomputer");

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Nichts gefunden");
    }

    private static void search(String text) {
        UI.getCurrent().navigate(SearchView.class, QueryParameters.of("q", text));
    }
}
