package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyPaths;

/** Where links lead, and what the address names. */
final class Places {

    private static final String INBOX = "posteingang";

    private Places() {}

    /** @throws NotFoundException if the address names nothing that could be a strategy */
    static StrategyId strategy(BeforeEnterEvent event) {
        return new StrategyId(id(event, "strategy"));
    }

    /** @throws NotFoundException if the address names nothing that could be a review */
    static ReviewId review(BeforeEnterEvent event) {
        return new ReviewId(id(event, "review"));
    }

    private static UUID id(BeforeEnterEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElse(""));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    /** A link that stays within the window's one page. */
    static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static Anchor button(String path, String text) {
        var link = link(path, text);
        link.addClassName("mr-button");
        return link;
    }

    static Anchor primary(String path, String text) {
        var link = button(path, text);
        link.addClassName("mr-primary");
        return link;
    }

    static Anchor inbox() {
        return button(INBOX, Texts.of("strategy.to-inbox"));
    }

    static Anchor strategy(StrategyId id) {
        return button(StrategyPaths.page(id), Texts.of("strategy.to-strategy"));
    }
}
