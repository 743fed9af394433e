package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** A person without a mouse: Tab leads to what has a name, keys do the rest. Each stop must be visible. */
final class Keyboard {

    /** More stops than this, and a way counts as clumsy. */
    private static final int PATIENCE = 25;

    private static final String HAS_FOCUS = """
            target => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              for (let up = at; up; up = up.parentNode ?? up.host) if (up === target) return true;
              return false;
            }
            """;

    /** A ring or a shadow on what has the focus, on what it stands in, or on the part that shows it. */
    private static final String SHOWS_FOCUS = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              const ring = element => ['', '::before', '::after'].some(part => {
                const style = getComputedStyle(element, part);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
              });
              for (let up = at, steps = 0; up && up !== document.body && steps < 6; up = up.parentNode ?? up.host, steps++) {
                if (up.nodeType === 1 && ring(up)) return '';
                if (up.shadowRoot && [...up.shadowRoot.querySelectorAll('*')].some(ring)) return '';
              }
              return at.outerHTML.slice(0, 200);
            }
            """;

    private final Page page;

    Keyboard(Visitor visitor) {
        this.page = visitor.page();
        // Listened to from the beginning: the browser would otherwise open its own dialog before anybody waits for it.
        page.onFileChooser(opened -> {});
    }

    /** Tab by Tab until the target has the focus. */
    Keyboard to(Locator target) {
        target.waitFor();
        for (var stops = 0; stops <= PATIENCE; stops++) {
            if (hasFocus(target)) {
                return this;
            }
            press("Tab");
            assertThat(page.evaluate(SHOWS_FOCUS))
                    .as("focus that cannot be seen")
                    .isEqualTo("");
        }
        throw new AssertionError(PATIENCE + " times Tab did not lead to " + target + ", but to "
                + page.evaluate("document.activeElement.outerHTML.slice(0, 300)"));
    }

    Keyboard to(AriaRole role, String name) {
        return to(role(role, name));
    }

    /** To the button, and Enter. */
    Keyboard presses(String button) {
        return to(AriaRole.BUTTON, button).press("Enter");
    }

    /** To the link, and Enter. */
    Keyboard follows(String link) {
        return to(AriaRole.LINK, link).press("Enter");
    }

    /** Past the menu, by the page's first stop. */
    Keyboard skips(String skip) {
        return presses(skip);
    }

    /** In the dialog that is open. */
    Keyboard confirms(String button) {
        var verb = page.locator("vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
        to(verb).press("Enter");
        assertThat(page.locator("vaadin-confirm-dialog")).hasCount(0);
        return this;
    }

    Keyboard types(String field, String text) {
        to(AriaRole.TEXTBOX, field);
        page.keyboard().type(text);
        return this;
    }

    /** Types the beginning, and takes what the list offers. */
    Keyboard chooses(String field, String option) {
        to(AriaRole.COMBOBOX, field);
        page.keyboard().type(option);
        role(AriaRole.OPTION, option).waitFor();
        return press("ArrowDown").press("Enter");
    }

    /** Arrows choose among answers. */
    Keyboard answers(String first, String wanted) {
        to(AriaRole.RADIO, first).press("Space");
        for (var step = 0; step < PATIENCE && !role(AriaRole.RADIO, wanted).isChecked(); step++) {
            press("ArrowDown");
        }
        assertThat(role(AriaRole.RADIO, wanted)).isChecked();
        return this;
    }

    Keyboard picks(String button, Path file) {
        to(AriaRole.BUTTON, button);
        FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
        chooser.setFiles(file);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** What a person hears first on a new page. */
    Keyboard isAtTheHeading(String title) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(title).setLevel(1)))
                .isFocused();
        return this;
    }

    private boolean hasFocus(Locator target) {
        return (boolean) target.first().evaluate(HAS_FOCUS);
    }

    private Locator role(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
