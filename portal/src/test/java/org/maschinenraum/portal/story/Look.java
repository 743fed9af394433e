package org.maschinenraum.portal.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
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

/** Looks at pages in three widths, light and dark, German and English; keeps the addresses, and pictures if wanted. */
final class Look {

    private static final Path ALL = Path.of("target", "screenshots");
    /** Where the wide, light pictures go, such as to the documentation; without it no pictures are taken at all. */
    private static final String KEPT = System.getProperty("maschinenraum.screenshots", "");

    private static final int WIDE = 1440;
    private static final List<Integer> NARROW = List.of(768, 320);
    private static final int HEIGHT = 1000;
    /** The time a page has to lay itself out anew, in milliseconds. */
    private static final int SETTLED_AFTER = 2_000;

    private static final List<String> GERMAN = german();

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The page scrolls inside the layout, so both are asked. */
    private static final String FITS = """
            () => {
              const content = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part~=content]');
              const root = document.documentElement;
              return root.scrollWidth <= root.clientWidth && (!content || content.scrollWidth <= content.clientWidth);
            }
            """;

    /** What is German in every language says so, such as a name out of a process model. */
    private static final String WITHOUT_GERMAN_PARTS = """
            () => {
              const page = document.body.cloneNode(true);
              page.querySelectorAll('[lang=de]').forEach(part => part.remove());
              return page.innerHTML;
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
        shoot(page, Path.of(KEPT).resolve(name + "-" + WIDE + ".png"));
        NARROW.forEach(width -> size(page, width, name));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        size(page, WIDE, name + "-dunkel");
        examine(name + " in dark", page, axe -> axe.withRules(List.of("color-contrast")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void inEnglish(Page page, String name) {
        page.setViewportSize(WIDE, HEIGHT);
        examine(name, page, axe -> axe.withTags(RULES));
        size(page, NARROW.getLast(), name);
        page.setViewportSize(WIDE, HEIGHT);
        var content = page.evaluate(WITHOUT_GERMAN_PARTS).toString();
        GERMAN.stream()
                .filter(content::contains)
                .map(text -> name + " says: " + text)
                .forEach(findings::add);
    }

    private void size(Page page, int width, String name) {
        page.setViewportSize(width, HEIGHT);
        page.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running')");
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')");
        try {
            page.waitForFunction(FITS, null, new Page.WaitForFunctionOptions().setTimeout(SETTLED_AFTER));
        } catch (TimeoutError sideways) {
            findings.add(name + " is wider than " + width + " px");
        }
        shoot(page, ALL.resolve(name + "-" + width + ".png"));
    }

    private static void shoot(Page page, Path file) {
        if (!KEPT.isBlank()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }

    private void examine(String name, Page page, UnaryOperator<AxeBuilder> rules) {
        rules
                .apply(new AxeBuilder(page))
                .setLegacyMode(true) // without a page more for each analysis
                .exclude("vaadin-connection-indicator") // Vaadin's own, stands outside every landmark
                .analyze()
                .getViolations()
                .stream()
                .flatMap(rule -> InsideVaadin.others(rule, overlayOpen(page))
                        .map(html -> name + ", " + rule.getId() + ": " + html))
                .forEach(findings::add);
    }

    private static boolean overlayOpen(Page page) {
        return page.locator("vaadin-confirm-dialog[opened], vaadin-date-picker[opened], [menu-item-checked]:visible")
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
