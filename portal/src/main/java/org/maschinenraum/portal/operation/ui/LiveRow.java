package org.maschinenraum.portal.operation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.shell.Icons;

/** A row of work that is written anew where it changed: icon, title, lines below it, and a place at the right. */
abstract class LiveRow<V> extends ListItem {

    private final Div body = new Div();
    private final Div side = new Div();
    private final Span title = new Span();

    LiveRow(Icons icon) {
        addClassNames("mr-task", "mr-op-row");
        title.addClassName("mr-title");
        body.addClassName("mr-body");
        side.addClassNames("mr-badge", "mr-op-side");
        body.add(title);
        add(icon.create(), body, side);
    }

    abstract void show(V value);

    final void title(String text) {
        write(title, text);
    }

    /** A name out of a process model, whose language is German. */
    final void titleOfModel(String name) {
        title.getElement().setAttribute("lang", "de");
        title(name);
    }

    /** A line below the title. */
    final Span line(String... classNames) {
        var line = new Span();
        line.addClassName("mr-context");
        line.addClassNames(classNames);
        body.add(line);
        return line;
    }

    final CaseLine caseLine() {
        var line = new CaseLine();
        body.add(line);
        return line;
    }

    static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassNames("mr-row", "mr-op-actions");
        return actions;
    }

    final void below(Component below) {
        body.add(below);
    }

    final void side(Component... components) {
        side.add(components);
    }

    /** @param text null: the line is not there */
    static <C extends Component & HasText> void write(C line, @Nullable String text) {
        line.setVisible(text != null && !text.isEmpty());
        if (text != null && !text.equals(line.getText())) {
            line.setText(text);
        }
    }
}
