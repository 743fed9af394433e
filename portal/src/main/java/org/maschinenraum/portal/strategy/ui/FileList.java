package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.Tone;
import org.maschinenraum.portal.strategy.Attachment;
import org.maschinenraum.portal.strategy.StrategyId;

/** Files to download: what each is for, its name, its size. */
class FileList extends UnorderedList {

    FileList(StrategyId strategy, List<Attachment> files, StrategyFiles links) {
        addClassName("mr-files");
        getElement().setAttribute("role", "list");
        files.forEach(file -> add(row(strategy, file, links)));
    }

    /** One file alone, where it is clear what it is for. */
    static Div plain(StrategyId strategy, Attachment file, StrategyFiles links) {
        var line = new Div(links.download(strategy, file), size(file));
        line.addClassName("mr-plainfile");
        if (isUnsearchable(file)) {
            line.add(mark());
        }
        return line;
    }

    /** Nobody expects a picture to be found by its text. */
    static boolean isUnsearchable(Attachment file) {
        return !file.searchable() && !file.mediaType().startsWith("image/");
    }

    private static StateBadge mark() {
        return new StateBadge(Tone.DRAFT, Icons.INFO, Texts.of("strategy.not-searchable")).bare();
    }

    private static Span size(Attachment file) {
        var size = new Span(Dates.size(file.bytes()));
        size.addClassNames("mr-muted", "mr-num");
        return size;
    }

    private static Div named(StrategyId strategy, Attachment file, StrategyFiles links) {
        var name = new Div(links.download(strategy, file));
        if (isUnsearchable(file)) {
            name.add(mark());
        }
        return name;
    }

    private static ListItem row(StrategyId strategy, Attachment file, StrategyFiles links) {
        var slot = new Span(Texts.of("strategy.slot-" + Wording.key(file.slot())));
        slot.addClassName("mr-slot");
        return new ListItem(slot, named(strategy, file, links), size(file));
    }
}
