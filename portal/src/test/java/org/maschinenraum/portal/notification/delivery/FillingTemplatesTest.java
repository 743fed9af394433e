package org.maschinenraum.portal.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FillingTemplatesTest {

    @Test
    void separatesTheSubjectFromTheText() {
        var template = Template.parse("Betreff\r\n\r\nErste Zeile\r\n\r\nZweite Zeile\r\n");

        assertThat(template.subject()).isEqualTo("Betreff");
        assertThat(template.text()).isEqualTo("Erste Zeile\r\n\r\nZweite Zeile\n");
    }

    @Test
    void fillsSubjectAndText() {
        var filled = Template.parse("Für {town}\n\nAn {town}: {link}")
                .filled(Map.of("town", "Görlitz", "link", "http://localhost/x"));

        assertThat(filled).isEqualTo(new Template("Für Görlitz", "An Görlitz: http://localhost/x\n"));
    }

    @Test
    void neverReadsAValueAsATemplate() {
        var filled = Template.parse("{title}\n\n{title}").filled(Map.of("title", "{link} $1 \\"));

        assertThat(filled.text()).isEqualTo("{link} $1 \\\n");
    }

    @Test
    void keepsTheSubjectOnOneLine() {
        var filled = Template.parse("Zu {title}\n\nText").filled(Map.of("title", "a\r\nBcc: x@example.org"));

        assertThat(filled.subject()).isEqualTo("Zu a Bcc: x@example.org");
    }

    @Test
    void namesThePlaceholdersThatHaveNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse("{a}\n\n{b} {c}").check(Set.of("b")))
                .withMessageContaining("[a, c]");
    }

    @Test
    void refusesWhatIsNoTemplate() {
        assertThatIllegalArgumentException().isThrownBy(() -> Template.parse("nur eine Zeile"));
        assertThatIllegalArgumentException().isThrownBy(() -> Template.parse("zwei\nZeilen\n\nText"));
        assertThatIllegalArgumentException().isThrownBy(() -> Template.parse("Betreff\n\nText {"));
        assertThatIllegalArgumentException().isThrownBy(() -> Template.of("notification/no-such", Locale.GERMAN));
    }

    @Test
    void refusesAnEmptyPlaceholder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse("Betreff\n\nText {}").check(Set.of("link")));
    }
}
