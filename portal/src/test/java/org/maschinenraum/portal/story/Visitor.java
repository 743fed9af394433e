package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.maschinenraum.portal.shell.Texts;

/** A person in a browser: opens pages, presses what has a name, reads what is there. */
public final class Visitor {

    private final Page page;
    private final URI portal;

    Visitor(Page page, URI portal) {
        this.page = page;
        this.portal = portal;
        page.setDefaultTimeout(30_000);
        setDefaultAssertionTimeout(30_000);
    }

    /** Logs in through Keycloak with a demo account. */
    public Visitor logIn(String account) {
        return open("").enter(account);
    }

    /** At Keycloak's door, where whoever is not logged in was led. */
    Visitor enter(String account) {
        page.locator("#username").fill(account);
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        page.waitForURL(Pattern.compile(Pattern.quote(portal.toString()) + ".*"));
        return this;
    }

    public Visitor open(String path) {
        page.navigate(portal.resolve("/" + path).toString());
        return this;
    }

    /** A page is there a moment before its address, and the ways back and forward only after that. */
    Visitor isAt(String path) {
        page.waitForURL(Pattern.compile(Pattern.quote(portal + "/" + path) + ".*"));
        return this;
    }

    /** Where the visitor is, as {@link #open} takes it. */
    String path() {
        return page.url().substring(portal.toString().length() + 1);
    }

    /** From now on in this language, as the cookie has it; the page comes anew. */
    Visitor speak(Locale language) {
        page.context().addCookies(List.of(new Cookie("sprache", language.getLanguage()).setUrl(portal.toString())));
        page.reload();
        page.locator("html[lang=" + language.getLanguage() + "] h1").first().waitFor();
        return this;
    }

    /** A text of the interface, in the language the page speaks. */
    String text(String key) {
        return Texts.of(Locale.of(page.locator("html").getAttribute("lang")), key);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Open dialogs that ask whether to go on. */
    Locator questions() {
        return page.locator("vaadin-confirm-dialog[opened]");
    }

    Visitor press(String button) {
        button(button).click();
        return this;
    }

    /** Two clicks as fast as a hurried hand. */
    Visitor pressTwice(String button) {
        button(button).dblclick();
        return this;
    }

    /** The same person, logged in already, at a second window. */
    Visitor otherWindow() {
        return new Visitor(page.context().newPage(), portal);
    }

    /** Chooses the answer with this text. */
    Visitor choose(String answer) {
        page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Chooses the answer whose text has this key. */
    Visitor answer(String key) {
        return choose(text(key));
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    public Visitor sees(String text) {
        try {
            assertThat(page.getByText(text).first()).isVisible();
        } catch (AssertionError missing) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "failures", text.replaceAll("\\W+", "-") + ".png"))
                    .setFullPage(true));
            throw missing;
        }
        return this;
    }

    /** As live updates promise. */
    Visitor seesWithinTwoSeconds(String text) {
        assertThat(page.getByText(text).first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2_000));
        return this;
    }

    /** In the field of this label. */
    Visitor hasTyped(String label, String text) {
        assertThat(page.getByLabel(label)).hasValue(text);
        return this;
    }

    Visitor type(String label, String text) {
        page.getByLabel(label).fill(text);
        page.getByLabel(label).blur();
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    public Page page() {
        return page;
    }
}
