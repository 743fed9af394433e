package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;

/** A remark above the content, its first sentence bold; at most one per page. */
public class Note extends Div {

    private final Div content = new Div();

    private Note(Tone tone, String first, String rest) {
        addClassNames("mr-note", "mr-" + tone.theme());
        content.add(new Bold(first), new Text(" " + rest));
        add(tone.noteIcon().create(), content);
    }

    public static Note info(String first, String rest) {
        return new Note(Tone.WAIT, first, rest);
    }

    public static Note change(String first, String rest) {
        return new Note(Tone.CHANGE, first, rest);
    }

    public static Note ok(String first, String rest) {
        return new Note(Tone.OK, first, rest);
    }

    public static Note no(String first, String rest) {
        return new Note(Tone.NO, first, rest);
    }

    /** Links to the repair, or the list of what is missing. */
    public Note with(Component... components) {
        content.add(components);
        return this;
    }
}
