package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

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
        open("");
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

    Visitor press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
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

    Visitor doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    public Page page() {
        return page;
    }
}
