package org.maschinenraum.portal.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.story.Browser;
import org.maschinenraum.portal.story.RunningPortal;
import org.maschinenraum.portal.story.Visitor;

/** Somebody who opens pages in a browser and looks at the clock. */
final class Pages implements AutoCloseable {

    /** Pages that need nothing but the database, and a word on each. */
    private static final Map<String, String> PAGES = Map.of(
            "posteingang?ansicht=gruppen", "Posteingang",
            "projekte", "Digitales Gera",
            "", "Mein Bereich");

    private final RunningPortal portal;
    private @Nullable Browser browser;
    private @Nullable Visitor visitor;

    Pages(RunningPortal portal) {
        this.portal = portal;
    }

    /** Logs in anew: a portal that was killed remembers nobody. */
    void logIn() {
        close();
        browser = new Browser(portal);
        visitor = browser.visitor().logIn("koordination-1");
        slowest();
    }

    /** Opens every page once. */
    Duration slowest() {
        return PAGES.entrySet().stream()
                .map(page -> open(page.getKey(), page.getValue()))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private Duration open(String path, String word) {
        var begun = Instant.now();
        if (visitor != null) {
            visitor.open(path).sees(word);
        }
        return Duration.between(begun, Instant.now());
    }

    @Override
    public void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }
}
