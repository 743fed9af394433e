package org.maschinenraum.portal.shell.login;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people log in.
 *
 * @param address base address, as browsers reach it
 * @param clientSecret of the portal's client
 */
@ConfigurationProperties("maschinenraum.keycloak")
record KeycloakProperties(
        URI address,
        @DefaultValue("maschinenraum") String realm,
        @DefaultValue("portal") String clientId,
        String clientSecret) {

    URI issuer() {
        return URI.create(address.toString().replaceAll("/+$", "") + "/realms/" + realm);
    }

    String endpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }
}
