package org.maschinenraum.portal.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.directory.RealServices;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.workspace.Finding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One person searches more often than the portal allows. */
@SpringBootTest(classes = SearchPagePortal.class, properties = "maschinenraum.limits.search=1")
class SearchingTooOftenIT extends SpringBrowserlessTest {

    @Autowired
    Finding finding;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        RealServices.database(registry);
        RealServices.search(registry);
    }

    /** The frame asks who is there as soon as the window opens. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SearchPagePortal.logIn();
        super.initVaadinEnvironment();
    }

    @Test
    void saysHowLongToWaitKeepsWhatWasTypedAndSuggestsNothing() {
        search("Klima");
        assertThat($(Note.class).all()).isEmpty();

        search("Klimaanpassung");

        assertThat($(Note.class).single().getElement().getTextRecursively())
                .contains("Sie haben in kurzer Zeit sehr oft gesucht")
                .containsPattern("in [1-9]\\d? Sekunden");
        assertThat($(ComboBox.class).single().getValue()).isEqualTo("Klimaanpassung");
        assertThat(finding.suggest("Klima")).isEmpty();
    }

    private static void search(String text) {
        UI.getCurrent().navigate(SearchView.class, QueryParameters.of("q", text));
    }
}
