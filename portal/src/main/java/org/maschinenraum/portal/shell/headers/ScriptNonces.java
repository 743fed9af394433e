package org.maschinenraum.portal.shell.headers;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Only the scripts that the portal itself wrote into its page run, and those these load.
 *
 * @see "ADR-0009"
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after everybody who still adds to the page
class ScriptNonces implements VaadinServiceInitListener {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ScriptNonces::mark);
    }

    private static void mark(IndexHtmlResponse response) {
        var nonce = next();
        response.getDocument().getElementsByTag("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(SecurityHeaders.CONTENT_POLICY, SecurityHeaders.withScripts(nonce));
    }

    private static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
