package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;

/** The fields of one item of an {@link ItemList}, below its number and the buttons that move and remove it. */
abstract class ItemFields<T> extends FieldSet {

    private final H4 heading = new H4();
    private final Button up = new Button(Icons.CHEVRON_UP.create());
    private final Button down = new Button(Icons.CHEVRON_DOWN.create());
    private final Button remove = new Button(Icons.TRASH_2.create());
    private String list = "";

    abstract T value();

    abstract String title();

    /** All items changed; for what an item says about its part of the whole. */
    void among(List<T> all) {}

    final void own(String name, ItemList.Moves<T> moves) {
        list = name;
        addClassName("mr-item");
        up.addClickListener(clicked -> moves.by(-1));
        down.addClickListener(clicked -> moves.by(1));
        remove.addClickListener(clicked -> moves.remove());
        var buttons = new Div(up, down, remove);
        buttons.addClassName("mr-row");
        var head = new Div(heading, buttons);
        head.addClassName("mr-itemhead");
        addComponentAsFirst(head);
    }

    final void placed(int index, int size) {
        var named = Texts.of("programme.item-number", Texts.of("programme.item-" + list), index + 1);
        heading.setText(named);
        name(up, "programme.move-up", named);
        name(down, "programme.move-down", named);
        name(remove, "programme.remove", named);
        up.setEnabled(index > 0);
        down.setEnabled(index < size - 1);
    }

    private static void name(Button button, String key, String named) {
        button.setAriaLabel(Texts.of(key, named));
        button.setTooltipText(Texts.of(key, named));
    }

    /** The button that moved it, for the next step; at the end of the way the other one. */
    final void focusMove(int by) {
        var same = by < 0 ? up : down;
        (same.isEnabled() ? same : by < 0 ? down : up).focus();
    }
}
