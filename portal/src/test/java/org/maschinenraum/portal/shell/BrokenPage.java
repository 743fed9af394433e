package org.maschinenraum.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.maschinenraum.portal.access.AccessDenied;

/** Fails when it is opened, technically or because of a right. */
@Route("kaputt/:wie")
@PermitAll
public class BrokenPage extends Page implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("wie").orElse("").equals("verweigert")) {
            throw new AccessDenied("shell.open");
        }
        throw new IllegalStateException("broken on purpose");
    }
}
