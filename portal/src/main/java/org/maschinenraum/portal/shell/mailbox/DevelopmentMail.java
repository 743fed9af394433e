package org.maschinenraum.portal.shell.mailbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.MenuEntry;
import org.maschinenraum.portal.shell.MenuSection;
import org.maschinenraum.portal.shell.frame.MainLayout;
import org.springframework.context.annotation.Profile;

/** Registers the page with its menu entry in the profile dev; elsewhere the address does not exist. */
@org.springframework.stereotype.Component
@Profile("dev")
class DevelopmentMail implements MenuEntry, VaadinServiceInitListener {

    static final String ROUTE = "entwicklung/post";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = RouteConfiguration.forApplicationScope();
        if (!routes.isRouteRegistered(DevelopmentMailPage.class)) {
            routes.setRoute(ROUTE, DevelopmentMailPage.class, List.of(MainLayout.class));
        }
    }

    @Override
    public String textKey() {
        return "shell.menu-development-mail";
    }

    @Override
    public Class<? extends Component> page() {
        return DevelopmentMailPage.class;
    }

    @Override
    public Icons icon() {
        return Icons.MAIL;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public MenuSection section() {
        return MenuSection.FOOT;
    }
}
