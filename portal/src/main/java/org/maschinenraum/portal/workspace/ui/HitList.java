package org.maschinenraum.portal.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.RowList;
import org.maschinenraum.portal.workspace.Found;
import org.maschinenraum.search.Search.Part;
import org.maschinenraum.search.Search.Passage;

/** Hits with their kind, their title as a link, and the passages in which something was found. */
class HitList extends RowList {

    HitList(List<Found.Item> items) {
        super(items.stream().map(HitList::row).toList());
        addClassName("mr-hits");
    }

    private static ListItem row(Found.Item item) {
        var row = new ListItem(kind(item.kind()), title(item));
        row.addClassName("mr-hit");
        item.passages().forEach(passage -> row.add(passage(passage)));
        return row;
    }

    private static Paragraph kind(String kind) {
        var line = new Paragraph(Icons.FILE_TEXT.small(), new Span(FacetTexts.kind(kind)));
        line.addClassName("mr-hit-kind");
        return line;
    }

    private static H2 title(Found.Item item) {
        var link = new Anchor(item.path(), item.title());
        link.getElement().setAttribute("router-link", true);
        return new H2(link);
    }

    /** Built from parts, so that text of a document stays text. */
    private static Paragraph passage(Passage passage) {
        var line = new Paragraph();
        line.addClassName("mr-passage");
        line.getElement().appendChild(Element.createText("… "));
        passage.parts().forEach(part -> line.getElement().appendChild(part(part)));
        line.getElement().appendChild(Element.createText(" …"));
        return line;
    }

    private static Element part(Part part) {
        return part.found() ? new Element("mark").setText(part.text()) : Element.createText(part.text());
    }
}
