package org.maschinenraum.portal.notification.delivery;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach the portal; links in letters begin with it. */
@Component
class PortalAddress {

    private final URI address;

    PortalAddress(@Value("${maschinenraum.address:http://localhost:8080}") URI address) {
        if (address.getHost() == null) {
            throw new IllegalArgumentException("maschinenraum.address needs a host: " + address);
        }
        this.address = address;
    }

    String host() {
        return address.getHost();
    }

    String page(String path) {
        return address.toString().replaceFirst("/+$", "") + "/" + path.replaceFirst("^/+", "");
    }
}
