package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.RowList;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.UnsavedInput;

/** The lead's checklist: each row is the place where it is done, and the note on top leads to what is missing. */
class DraftEditor extends Div {

    private final Div missing = new Div();
    private final DocumentRow document;
    private final SummaryRow summary;
    private final AnnexRow annexes;
    private final OpenDraft draft;
    private final ErrorNotice notice;
    private boolean asked;

    DraftEditor(
            OpenDraft draft,
            StrategyFiles files,
            UnsavedInput unsaved,
            ErrorNotice notice,
            Clock clock,
            Runnable reload) {
        this.draft = draft;
        this.notice = notice;
        addClassName("mr-stack");
        document = new DocumentRow(draft, files, this::reread);
        summary = new SummaryRow(draft, unsaved, clock, this::progressed, reload);
        annexes = new AnnexRow(draft, files, notice, this::reread);
        missing.addClassName("mr-gaps");
        var rows = new RowList(document, summary, annexes);
        add(missing, new Panel(Texts.of("strategy.documents")).flush().with(rows));
        show();
    }

    /** A file's text turned out not to be readable. */
    void unreadable(String hash) {
        if (draft.names(hash)) {
            reread();
        }
    }

    private void reread() {
        notice.attempt(draft::reread);
        progressed();
    }

    /** What is still missing is a hint again, no longer the answer to a press of the button. */
    private void progressed() {
        asked = false;
        show();
    }

    /** @return whether nothing stands in the way of submitting; else the person is led to it */
    boolean ready() {
        var saved = summary.save();
        asked = true;
        show();
        var gaps = gaps();
        if (!gaps.isEmpty()) {
            LiveRegion.say(Texts.of("strategy.gaps-asked", gaps.size()));
            gaps.values().iterator().next().run();
        } else if (!saved) {
            summary.goTo();
        }
        return gaps.isEmpty() && saved;
    }

    /** @return whether nothing typed would be lost */
    boolean save() {
        return summary.save();
    }

    private void show() {
        document.show();
        summary.show();
        annexes.show();
        missing.removeAll();
        if (!gaps().isEmpty()) {
            missing.add(note());
        }
    }

    private Note note() {
        var list = new OrderedList();
        gaps().forEach((name, place) -> list.add(new ListItem(link(name, place))));
        var first = Texts.of(asked ? "strategy.gaps-asked" : "strategy.gaps", gaps().size());
        var note = asked ? Note.no(first, "") : Note.change(first, Texts.of("strategy.gaps-then"));
        return note.with(list);
    }

    private static Anchor link(String name, Runnable place) {
        var link = new Anchor("#", name);
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", clicked -> place.run()).preventDefault();
        return link;
    }

    /** What is missing, in the order of the rows, and how to get there. */
    private Map<String, Runnable> gaps() {
        var gaps = new LinkedHashMap<String, Runnable>();
        if (document.isMissing()) {
            gaps.put(Texts.of("strategy.gap-document"), document::goTo);
        }
        if (summary.isEmpty()) {
            gaps.put(Texts.of("strategy.gap-summary"), summary::goTo);
        }
        return gaps;
    }
}
