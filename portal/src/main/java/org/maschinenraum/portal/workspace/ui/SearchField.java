package org.maschinenraum.portal.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maschinenraum.portal.shell.Bold;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;

/** The field, with suggestions while typing; choosing one, Enter and the button all search. */
class SearchField extends Div {

    private static final int SHORTEST = 2;

    private final transient Function<String, List<String>> suggestions;
    private final transient Consumer<String> search;
    private final ComboBox<String> field = new ComboBox<>();
    private String typed = "";

    SearchField(Function<String, List<String>> suggestions, Consumer<String> search) {
        this.suggestions = suggestions;
        this.search = search;
        addClassName("mr-searchbar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", Texts.of("workspace.search-title"));
        prepare();
        var button = new Button(Texts.of("workspace.search"), click -> search.accept(text()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(field, button);
    }

    void show(String text) {
        if (text.isEmpty()) {
            field.clear();
        } else {
            field.setValue(text);
        }
    }

    private String text() {
        return Objects.requireNonNullElse(field.getValue(), "");
    }

    private void prepare() {
        field.addClassName("mr-searchfield");
        field.setAriaLabel(Texts.of("workspace.search-field"));
        field.setPrefixComponent(Icons.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setAllowCustomValue(true);
        field.setItems(this::suggest);
        field.setRenderer(new ComponentRenderer<>(this::suggestion));
        field.addCustomValueSetListener(entered -> search.accept(entered.getDetail()));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search.accept(text());
            }
        });
    }

    private Stream<String> suggest(Query<String, String> query) {
        typed = query.getFilter().orElse("").strip();
        var found = typed.length() < SHORTEST ? List.<String>of() : suggestions.apply(typed);
        return found.stream().distinct().skip(query.getOffset()).limit(query.getLimit());
    }

    private Span suggestion(String title) {
        var start = indexOf(title, typed);
        if (start < 0) {
            return new Span(title);
        }
        var end = start + typed.length();
        return new Span(
                new Span(title.substring(0, start)),
                new Bold(title.substring(start, end)),
                new Span(title.substring(end)));
    }

    private static int indexOf(String title, String part) {
        for (int start = 0; start + part.length() <= title.length(); start++) {
            if (title.regionMatches(true, start, part, 0, part.length())) {
                return start;
            }
        }
        return -1;
    }
}
