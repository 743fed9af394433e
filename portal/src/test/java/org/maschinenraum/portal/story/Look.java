package org.maschinenraum.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Looks at pages in three widths, light and dark, German and English; keeps the pictures and the addresses. */
final class Look {

    private static final Path ALL = Path.of("target", "screenshots");
    /** The wide, light ones go where the documentation shows them, if asked for. */
    private static final String KEPT = System.getProperty("maschinenraum.screenshots", "");

    private static final int WIDE = 1440;
    private static final List<Integer> NARROW = List.of(768, 320);
    private static final int HEIGHT = 1000;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The page scrolls inside the layout, so both are asked. */
    private static final String OVERFLOW = """
            () => {
              const content = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part~=content]');
              const root = document.documentElement;
              return Math.max(root.scrollWidth - root.clientWidth, content ? content.scrollWidth - content.clientWidth : 0);
            }
            """;

    private final Set<String> addresses = new TreeSet<>();

    /** Fails on sideways scrolling and on what axe finds. */
    void at(Visitor visitor, String name) {
        at(visitor, name, nothing -> {});
    }

    /** @param open brings the page from its first state to the one to look at, such as a dialog */
    void at(Visitor visitor, String name, Consumer<Visitor> open) {
        addresses.add(URI.create(visitor.page().url()).getPath().substring(1));
        open.accept(visitor);
        inGerman(visitor.page(), name);
        visitor.speak(Locale.ENGLISH);
        open.accept(visitor);
        inEnglish(visitor.page(), name + "-en");
        visitor.speak(Locale.GERMAN);
    }

    /** Where it has looked. */
    Set<String> addresses() {
        return addresses;
    }

    private static void inGerman(Page page, String name) {
        size(page, WIDE, name);
        assertThat(findings(page, axe -> axe.withTags(RULES)))
                .as("axe on %s", name)
                .isEmpty();
        if (!KEPT.isBlank()) {
            shoot(page, Path.of(KEPT).resolve(name + "-" + WIDE + ".png"));
        }
        NARROW.forEach(width -> size(page, width, name));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        size(page, WIDE, name + "-dunkel");
        assertThat(findings(page, axe -> axe.withRules(List.of("color-contrast"))))
                .as("axe on %s in dark", name)
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void inEnglish(Page page, String name) {
        size(page, WIDE, name);
        assertThat(findings(page, axe -> axe.withTags(RULES)))
                .as("axe on %s", name)
                .isEmpty();
        size(page, NARROW.getLast(), name);
        page.setViewportSize(WIDE, HEIGHT);
    }

    private static void size(Page page, int width, String name) {
        page.setViewportSize(width, HEIGHT);
        page.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running')");
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')");
        shoot(page, ALL.resolve(name + "-" + width + ".png"));
        assertThat(((Number) page.evaluate(OVERFLOW)).intValue())
                .as("%s is wider than %d px", name, width)
                .isLessThanOrEqualTo(0);
    }

    private static void shoot(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private static List<String> findings(Page page, UnaryOperator<AxeBuilder> rules) {
        return rules
                .apply(new AxeBuilder(page))
                .exclude("vaadin-connection-indicator") // Vaadin's own, stands outside every landmark
                .analyze()
                .getViolations()
                .stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .toList();
    }
}
