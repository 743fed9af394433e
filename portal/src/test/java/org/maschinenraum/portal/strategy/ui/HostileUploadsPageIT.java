package org.maschinenraum.portal.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maschinenraum.integration.document.MalwareProtection;
import org.maschinenraum.portal.strategy.HostileUpload;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whatever is uploaded: a sentence or a safe name, and nothing that was typed is lost. */
class HostileUploadsPageIT extends StrategyVisit {

    private static final String TYPED = "Was ich gerade schreibe.";
    private static final ScanningPeer SCANNER = new ScanningPeer();

    @Autowired
    private MalwareProtection protection;

    HostileUploadsPageIT() {
        super(Visitor.LEAD);
    }

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry registry) {
        registry.add("maschinenraum.malware.address", SCANNER::address);
        registry.add("maschinenraum.drafts.annexes", () -> 1);
    }

    @AfterAll
    static void close() throws IOException {
        SCANNER.close();
    }

    @ParameterizedTest
    @EnumSource
    void answersWithASentenceOrKeepsASafeName(HostileUpload upload) {
        open();

        upload(upload.givenName(), upload.bytes());

        if (upload.isKept()) {
            assertThat(page()).doesNotContain("wurde nicht übernommen");
            assertThat(texts(AnnexRow.class)).singleElement().asString().contains(upload.answer());
        } else {
            assertThat(page()).contains("“ wurde nicht übernommen: " + upload.answer());
        }
        assertThat(page()).doesNotContain("\u202e", "\u0000");
        assertThat(text("Text der Kurzfassung").getValue()).isEqualTo(TYPED);
    }

    @Test
    void refusesMalware() {
        open();

        upload("eicar.txt", ScanningPeer.EICAR.getBytes(StandardCharsets.US_ASCII));

        assertThat(page()).contains("„eicar.txt“ wurde nicht übernommen: In der Datei wurde Schadsoftware gefunden.");
        assertThat(texts(AnnexRow.class)).noneMatch(row -> row.contains("Entfernen"));
        assertThat(protection.isAnswering()).isTrue();
    }

    @Test
    void takesNothingWhileTheScannerIsSilent() {
        open();

        SCANNER.whileAway(() -> {
            upload("plan.pdf", HostileUpload.PDF_AND_ZIP.bytes());
            assertThat(protection.isAnswering()).isFalse();
        });

        assertThat(page()).contains("auf Schadsoftware geprüft werden. Bitte versuchen Sie es später noch einmal.");
        upload("plan.pdf", HostileUpload.PDF_AND_ZIP.bytes());
        assertThat(page()).doesNotContain("wurde nicht übernommen");
    }

    @Test
    void refusesOneFileTooMany() {
        open();
        upload("eins.pdf", HostileUpload.PDF_AND_ZIP.bytes());

        upload("zwei.pdf", HostileUpload.PDF_AND_HTML.bytes());

        assertThat(page()).contains("„zwei.pdf“ wurde nicht übernommen: Mehr als 1 Anlagen sind nicht möglich.");
        assertThat(page()).contains("Bis zu 1 Dateien", "alle zusammen 300\u00a0MB");
    }

    private StrategyId open() {
        var id = strategies.in(StrategyState.DRAFT);
        navigate(StrategyPaths.page(id), StrategyView.class);
        text("Text der Kurzfassung").setValue(TYPED);
        return id;
    }

    private void upload(String name, byte[] content) {
        test(find(Upload.class).all().getLast()).upload(name, "application/pdf", content);
    }
}
