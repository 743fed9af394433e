package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** A link that leads to the next action and looks like a button. */
public class ButtonLink extends RouterLink {

    public ButtonLink(String label, Class<? extends Component> page) {
        super(label, page);
        addClassName("mr-button");
    }

    public ButtonLink(String label, Class<? extends Component> page, RouteParameters parameters) {
        super(label, page, parameters);
        addClassName("mr-button");
    }

    /** The page's one primary action. */
    public ButtonLink primary() {
        addClassName("mr-primary");
        return this;
    }
}
