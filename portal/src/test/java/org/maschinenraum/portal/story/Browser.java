package org.maschinenraum.portal.story;

import com.microsoft.playwright.options.ColorScheme;
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
        return new Visitor(chromium.window(WIDE, ColorScheme.LIGHT).newPage(), portal.address());
    }

    @Override
    public void close() {
        chromium.close();
    }
}
