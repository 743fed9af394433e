package org.maschinenraum.portal.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.maschinenraum.portal.page.PageVisit;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Note;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody visits pages of a strategy. */
@Import(StrategyRoom.class)
abstract class StrategyVisit extends PageVisit {

    @Autowired
    private JdbcClient jdbc;

    protected SampleStrategies strategies;

    StrategyVisit(Visitor visitor) {
        super(visitor);
    }

    @DynamicPropertySource
    static void documents(DynamicPropertyRegistry registry) throws IOException {
        var folder = Files.createTempDirectory("maschinenraum-documents");
        registry.add("maschinenraum.documents.folder", folder::toString);
    }

    @BeforeEach
    void samples() {
        strategies = new SampleStrategies(jdbc);
    }

    final void isAnsweredWith(Class<? extends Component> page, String address) {
        navigate(address, page);
        assertThat(getCurrentView()).isInstanceOf(page);
    }

    final TextArea text(String label) {
        return find(TextArea.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    final void type(String label, String words) {
        test(text(label)).setValue(words);
    }

    final void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    final boolean isAsked() {
        return find(ConfirmDialog.class).all().stream().anyMatch(ConfirmDialog::isOpened);
    }

    final String said() {
        return String.join(" ", texts(Note.class));
    }

    final String refused() {
        return String.join(" ", texts(ErrorNotice.class));
    }

    final String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    final boolean leadsTo(String path) {
        return find(Anchor.class).all().stream().anyMatch(link -> link.getHref().equals(path));
    }
}
