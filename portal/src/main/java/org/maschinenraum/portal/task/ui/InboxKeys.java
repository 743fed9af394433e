package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.IntConsumer;
import org.maschinenraum.portal.shell.Texts;

/** The inbox by keyboard: j and k move, Enter opens; and the hint at the foot of the list. */
class InboxKeys extends Div {

    /**
     * Only while the focus is inside the inbox, so that spoken words or a stray key elsewhere do nothing (WCAG 2.1.4).
     * Enter on the chosen row opens the task, on any other row chooses it.
     */
    private static final String LISTEN = """
            const page = this.closest('.mr-inbox');
            page.addEventListener('keydown', event => {
              const at = event.composedPath()[0];
              const writing = at.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName);
              if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
              if (event.key === 'j' || event.key === 'k') {
                event.preventDefault();
                this.$server.step(event.key === 'j' ? 1 : -1);
              } else if (event.key === 'Enter' && at.matches('.mr-inbox-select[aria-current]')) {
                event.preventDefault();
                page.querySelector('.mr-inbox-open')?.click();
              }
            });
            """;

    private final IntConsumer move;

    InboxKeys(IntConsumer move) {
        this.move = move;
        addClassName("mr-inbox-keys");
        add(hint("task.key-move", "j", "k"), hint("task.key-open", "Enter"));
    }

    private static Span hint(String textKey, String... keys) {
        var hint = new Span();
        for (var key : keys) {
            hint.getElement().appendChild(new Element("kbd").setText(key));
        }
        hint.add(new Span(Texts.of(textKey)));
        return hint;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(LISTEN);
    }

    @ClientCallable
    private void step(int by) {
        move.accept(by);
    }
}
