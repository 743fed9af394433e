package org.maschinenraum.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks at a page in three widths, light and dark; keeps the pictures. */
final class Look {

    private static final List<Integer> WIDTHS = List.of(1440, 768, 320);
    private static final int LOW = 1000;
    private static final int HIGH = 8000;
    private static final Path ALL = Path.of("target", "screenshots");
    /** The wide, light ones go where the documentation shows them, if asked for. */
    private static final String KEPT = System.getProperty("maschinenraum.screenshots", "");

    private Look() {}

    /** Fails on sideways scrolling and on what axe finds. */
    static void at(Visitor visitor, String name) {
        var page = visitor.page();
        for (var scheme : Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).toList()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var width : WIDTHS) {
                page.setViewportSize(width, LOW);
                settle(page);
                page.setViewportSize(width, wholeHeight(page));
                settle(page);
                page.screenshot(
                        shot(ALL.resolve(name + "-" + width + (scheme == ColorScheme.DARK ? "-dunkel" : "") + ".png")));
                assertThat(overflow(page))
                        .as("%s is wider than %d px", name, width)
                        .isLessThanOrEqualTo(0);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, LOW);
        settle(page);
        page.setViewportSize(1440, wholeHeight(page));
        settle(page);
        if (!KEPT.isBlank()) {
            page.screenshot(shot(Path.of(KEPT).resolve(name + "-1440.png")));
        }
        assertThat(findings(page)).as("axe on %s", name).isEmpty();
    }

    /** The page scrolls inside its frame: only a window as high as it is shows all of it. */
    private static int wholeHeight(Page page) {
        var height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        return Math.clamp(height, LOW, HIGH);
    }

    private static Page.ScreenshotOptions shot(Path file) {
        return new Page.ScreenshotOptions().setPath(file).setFullPage(true);
    }

    private static void settle(Page page) {
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')");
        page.waitForTimeout(300); // the drawer glides
    }

    private static int overflow(Page page) {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    private static List<String> findings(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
