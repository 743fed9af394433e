package org.maschinenraum.portal.shell.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;

/** The one search field; „/“ leads to it from anywhere. */
class SearchBar extends Div {

    /** Where the page with the hits lives. */
    static final String ROUTE = "suche";

    /** A plain key, typed on any keyboard layout, but never taken from a person who is writing. */
    private static final String FOCUS_ON_SLASH = """
            const field = this;
            const onKey = event => {
              if (!field.isConnected) { document.removeEventListener('keydown', onKey); return; }
              const at = event.composedPath()[0];
              const writing = at.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName);
              if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
              event.preventDefault();
              if (field.checkVisibility()) field.focus(); else document.querySelector('.mr-search-link').click();
            };
            document.addEventListener('keydown', onKey);
            """;

    private final TextField field = new TextField();

    SearchBar() {
        addClassName("mr-search");
        getElement().setAttribute("role", "search").setAttribute("aria-label", Texts.of("shell.search-everywhere"));
        field.setPlaceholder(Texts.of("shell.search-for"));
        field.setAriaLabel(Texts.of("shell.search"));
        field.setMaxLength(200);
        field.setPrefixComponent(Icons.SEARCH.create());
        field.setSuffixComponent(keyHint());
        field.addKeyPressListener(Key.ENTER, pressed -> search());
        add(field);
    }

    private static Span keyHint() {
        var hint = new Span();
        hint.getElement().appendChild(new Element("kbd").setText("/")).setAttribute("aria-hidden", "true");
        return hint;
    }

    private void search() {
        if (!field.getValue().isBlank()) {
            UI.getCurrent()
                    .navigate(ROUTE, QueryParameters.of("q", field.getValue().strip()));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        field.getElement().executeJs(FOCUS_ON_SLASH);
    }
}
