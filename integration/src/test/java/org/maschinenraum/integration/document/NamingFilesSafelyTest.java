package org.maschinenraum.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingFilesSafelyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Strategie 2026 (Entwurf).pdf|Strategie 2026 (Entwurf).pdf",
                "../../etc/passwd.pdf|passwd.pdf",
                "/etc/cron.d/x.pdf|x.pdf",
                "C:\\Windows\\x.pdf|x.pdf",
                "..\\..\\x.pdf|x.pdf",
                "..|_",
                "/|_",
                "  . . a.pdf. . |a.pdf",
                ".htaccess|htaccess",
                "a:b*c?<d>.pdf|a_b_c__d_.pdf",
                "CON.pdf|_CON.pdf",
                "nul|_nul",
                "Lpt1.tar.pdf|_Lpt1.tar.pdf",
                "Console.pdf|Console.pdf",
                "Stadtgrün 🌳.pdf|Stadtgrün 🌳.pdf",
                "Straßenbäume – Übersicht.pdf|Straßenbäume – Übersicht.pdf"
            })
    void keepsWhatIsHarmless(String given, String safe) {
        assertThat(FileName.safe(given)).isEqualTo(safe);
    }

    @Test
    void takesOutWhatCannotBeSeen() {
        assertThat(FileName.safe("a\u0000b\r\nc\td\u007f.pdf")).isEqualTo("abcd.pdf");
        assertThat(FileName.safe("rechnung\u202efdp.exe")).isEqualTo("rechnungfdp.exe");
        assertThat(FileName.safe("a\u200b\u2066\ufeff\u061c.pdf")).isEqualTo("a.pdf");
        assertThat(FileName.safe("a\ud800\u2028\ue000.pdf")).isEqualTo("a.pdf");
        assertThat(FileName.safe("a\u00a0\u2003b.pdf")).isEqualTo("a b.pdf");
    }

    @Test
    void writesUmlautsInOneWay() {
        assertThat(FileName.safe("A\u0308pfel.pdf")).isEqualTo("Äpfel.pdf");
    }

    @Test
    void keepsTheEndingOfAVeryLongName() {
        assertThat(FileName.safe("ä".repeat(5000) + ".pdf")).endsWith("ä.pdf").satisfies(name -> assertThat(
                        name.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(200));
        assertThat(FileName.safe("🌳".repeat(300))).matches("(🌳)+");
        assertThat(FileName.safe("a." + "b".repeat(5000)).length()).isEqualTo(200);
    }

    @Test
    void aSafeNameStaysAsItIs() {
        String once = FileName.safe("../\u202eCON\u0000?" + "x".repeat(400) + " .docx");

        assertThat(FileName.safe(once)).isEqualTo(once);
    }
}
