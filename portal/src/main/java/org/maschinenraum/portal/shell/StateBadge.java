package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.badge.Badge;

/** A state as colour, icon and word. */
public class StateBadge extends Badge {

    public StateBadge(Tone tone, String word) {
        this(tone, tone.badgeIcon(), word);
    }

    /** For states that share a colour but need an icon of their own. */
    public StateBadge(Tone tone, Icons icon, String word) {
        super(word, icon.small());
        getElement().getThemeList().add(tone.theme());
    }

    /** Without ground, inside dense tables. */
    public StateBadge bare() {
        getElement().getThemeList().add("bare");
        return this;
    }
}
