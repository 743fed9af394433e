package org.maschinenraum.portal.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
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

    private static final List<String> GERMAN = german();

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
    private final List<String> findings = new ArrayList<>();

    /** The page as it is. */
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

    /** What was wrong: sideways scrolling, what axe finds, German on an English page. */
    List<String> findings() {
        return findings;
    }

    private void inGerman(Page page, String name) {
        size(page, WIDE, name);
        examine(name, page, axe -> axe.withTags(RULES));
        if (!KEPT.isBlank()) {
            shoot(page, Path.of(KEPT).resolve(name + "-" + WIDE + ".png"));
        }
        NARROW.forEach(width -> size(page, width, name));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        size(page, WIDE, name + "-dunkel");
        examine(name + " in dark", page, axe -> axe.withRules(List.of("color-contrast")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void inEnglish(Page page, String name) {
        size(page, WIDE, name);
        examine(name, page, axe -> axe.withTags(RULES));
        size(page, NARROW.getLast(), name);
        page.setViewportSize(WIDE, HEIGHT);
        var content = page.content();
        GERMAN.stream()
                .filter(content::contains)
                .map(text -> name + " says: " + text)
                .forEach(findings::add);
    }

    private void size(Page page, int width, String name) {
        page.setViewportSize(width, HEIGHT);
        page.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running')");
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')");
        shoot(page, ALL.resolve(name + "-" + width + ".png"));
        if (((Number) page.evaluate(OVERFLOW)).intValue() > 0) {
            findings.add(name + " is wider than " + width + " px");
        }
    }

    private static void shoot(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private void examine(String name, Page page, UnaryOperator<AxeBuilder> rules) {
        rules
                .apply(new AxeBuilder(page))
                .exclude("vaadin-connection-indicator") // Vaadin's own, stands outside every landmark
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> !InsideVaadin.is(rule, overlayOpen(page)))
                .map(rule -> name + ", " + rule.getId() + ": "
                        + rule.getNodes().getFirst().getHtml())
                .forEach(findings::add);
    }

    private static boolean overlayOpen(Page page) {
        return page.locator(
                                "vaadin-confirm-dialog[opened], vaadin-date-picker[opened], .mr-account [aria-expanded=true]")
                        .count()
                > 0;
    }

    /** Sentences of the interface; single words may as well be somebody's title or name. */
    private static List<String> german() {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.GERMAN);
        return texts.keySet().stream()
                .map(texts::getString)
                .filter(text -> text.length() > 12 && text.contains(" ") && !text.contains("{"))
                .toList();
    }
}
