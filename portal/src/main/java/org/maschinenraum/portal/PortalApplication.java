package org.maschinenraum.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.integration.document.DocumentConfiguration;
import org.maschinenraum.integration.engine.EngineConfiguration;
import org.maschinenraum.integration.identity.IdentityConfiguration;
import org.maschinenraum.integration.mail.MailConfiguration;
import org.maschinenraum.integration.outbox.OutboxConfiguration;
import org.maschinenraum.search.SearchConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts the portal. */
@SpringBootApplication
@Import({
    DatabaseConfiguration.class,
    OutboxConfiguration.class,
    EngineConfiguration.class,
    DocumentConfiguration.class,
    IdentityConfiguration.class,
    MailConfiguration.class,
    SearchConfiguration.class
})
@Push(transport = Transport.WEBSOCKET_XHR) // requests stay on HTTP, so every one of them passes the login check
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/vaadin.css")
@StyleSheet("styles/portal.css")
public class PortalApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/favicon.svg", "any");
    }
}
