package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Where am I, what is this, and at the right the page's one primary action. */
public class PageHeader extends Div {

    private final String title;
    private final OrderedList crumbs = new OrderedList();
    private final Div text = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title = title;
        addClassName("mr-pagehead");
        actions.addClassName("mr-actions");
        text.add(new H1(title));
        add(text);
    }

    String title() {
        return title;
    }

    /** A step of the way here. */
    public PageHeader crumb(String label, Class<? extends Component> page) {
        return addCrumb(new RouterLink(label, page));
    }

    public PageHeader crumb(String label, Class<? extends Component> page, RouteParameters parameters) {
        return addCrumb(new RouterLink(label, page, parameters));
    }

    /** A step to a page of another room, known by its address alone. */
    public PageHeader crumb(String label, String path) {
        var link = new Anchor(path, label);
        link.getElement().setAttribute("router-link", true);
        return addCrumb(link);
    }

    /** The last step, this page itself. */
    public PageHeader here(String label) {
        return addCrumb(new Span(label));
    }

    /** One line above the title, such as the date. */
    public PageHeader above(String line) {
        var paragraph = new Paragraph(line);
        paragraph.addClassName("mr-muted");
        text.addComponentAsFirst(paragraph);
        return this;
    }

    /** One line below the title. */
    public PageHeader subtitle(String line) {
        var paragraph = new Paragraph(line);
        paragraph.addClassName("mr-lead");
        text.add(paragraph);
        return this;
    }

    /** States and buttons at the right; the primary button stands last. */
    public PageHeader actions(Component... components) {
        actions.add(components);
        add(actions);
        return this;
    }

    private PageHeader addCrumb(Component step) {
        if (crumbs.getChildren().findAny().isEmpty()) {
            text.addComponentAsFirst(trail());
        }
        crumbs.add(new ListItem(step));
        return this;
    }

    private Nav trail() {
        var nav = new Nav(crumbs);
        nav.addClassName("mr-crumbs");
        nav.setAriaLabel(Texts.of("shell.breadcrumb"));
        return nav;
    }
}
