package org.maschinenraum.portal.workspace.ui;

import java.util.Locale;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.workspace.Wanted;

/** Facets and their values as people read them; the rooms keep the texts of what they offer. */
final class FacetTexts {

    private FacetTexts() {}

    static String title(String facet) {
        return Texts.of("workspace.facet-" + facet);
    }

    static String kind(String kind) {
        return text("workspace.kind-", kind);
    }

    static String value(String facet, String value) {
        return facet.equals(Wanted.KIND) ? kind(value) : text("workspace.facet-" + facet + "-", value);
    }

    /** A value that no room has a text for, from an old index or a typed address, is shown as it is. */
    private static String text(String prefix, String value) {
        var key = prefix + value.toLowerCase(Locale.ROOT).replace('_', '-');
        return Texts.has(key) ? Texts.of(key) : value;
    }
}
