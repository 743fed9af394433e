package org.maschinenraum.portal.story;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.maschinenraum.portal.shell.Chromium;

/** Screens before one portal; each visitor has one of their own. */
public final class Browser implements AutoCloseable {

    private static final int WIDE = 1440;

    private final Chromium chromium = new Chromium();
    private final RunningPortal portal;

    public Browser(RunningPortal portal) {
        this.portal = portal;
    }

    /** A person at a screen of their own, German, not logged in. */
    public Visitor visitor() {
        return visitor(Locale.GERMANY);
    }

    /** A person whose browser asks for this language. */
    Visitor visitor(Locale language) {
        return new Visitor(chromium.window(WIDE, ColorScheme.LIGHT, language).newPage(), portal.address());
    }

    @Override
    public void close() {
        chromium.close();
    }
}
