package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.Texts;

/** Items of a list: each can be changed, moved up and down, and removed; new ones come at the end. */
class ItemList<T> extends Div {

    private final String name;
    private final Function<T, ItemFields<T>> edit;
    private final List<ItemFields<T>> items = new ArrayList<>();
    private final Div rows = new Div();
    private final Paragraph complaint = new Paragraph();
    private Runnable changed = () -> {};

    /**
     * @param name of the list in text keys
     * @param edit the fields of an item
     * @param blank a new item
     */
    ItemList(String name, List<T> present, Function<T, ItemFields<T>> edit, Supplier<T> blank) {
        this.name = name;
        this.edit = edit;
        complaint.addClassName("mr-complaint");
        complaint.getElement().setAttribute("role", "alert");
        rows.addClassName("mr-items");
        addClassName("mr-stack");
        var add = new Button(Texts.of("programme.add-" + name), Icons.PLUS.create(), clicked -> append(blank.get()));
        add(rows, complaint, new Div(add));
        present.forEach(this::insert);
        refresh();
    }

    private void append(T value) {
        complaint.setText("");
        var item = insert(value);
        refresh();
        changed.run();
        item.focusFirst();
    }

    private ItemFields<T> insert(T value) {
        var item = edit.apply(value);
        item.own(name, new Moves<>(this, item));
        item.onInput(() -> {
            refresh();
            changed.run();
        });
        items.add(item);
        return item;
    }

    List<T> values() {
        return items.stream().map(ItemFields::value).toList();
    }

    ItemFields<T> item(int index) {
        return items.get(index);
    }

    void complain(String sentence) {
        complaint.setText(sentence);
    }

    void onInput(Runnable listener) {
        changed = listener;
    }

    void move(ItemFields<T> item, int by) {
        var to = items.indexOf(item) + by;
        items.remove(item);
        items.add(to, item);
        refresh();
        changed.run();
        item.focusMove(by);
        LiveRegion.say(Texts.of("programme.item-moved", item.title(), to + 1, items.size()));
    }

    void remove(ItemFields<T> item) {
        var index = items.indexOf(item);
        items.remove(item);
        refresh();
        changed.run();
        LiveRegion.say(Texts.of("programme.item-removed", item.title()));
        neighbour(index).focusFirst();
    }

    private FieldSet neighbour(int index) {
        return items.isEmpty() ? new FieldSet() : items.get(Math.min(index, items.size() - 1));
    }

    /** Numbers, first and last, shares. */
    private void refresh() {
        rows.getChildren()
                .filter(row -> row instanceof ItemFields<?> gone && !items.contains(gone))
                .toList()
                .forEach(rows::remove);
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            if (index >= rows.getComponentCount() || rows.getComponentAt(index) != item) {
                rows.addComponentAtIndex(index, item);
            }
            item.placed(index, items.size());
        }
        var all = values();
        items.forEach(item -> item.among(all));
    }

    /** What an item can ask of its list. */
    record Moves<T>(ItemList<T> list, ItemFields<T> item) {

        void by(int steps) {
            list.move(item, steps);
        }

        void remove() {
            list.remove(item);
        }
    }
}
