package org.maschinenraum.portal.shell.login;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people log in.
 *
 * @param address base address, as browsers reach it
 * @param internalAddress base address, as the portal reaches it; empty: the same
 * @param clientSecret of the portal's client
 */
@ConfigurationProperties("maschinenraum.keycloak")
record KeycloakProperties(
        URI address,
        @DefaultValue("") String internalAddress,
        @DefaultValue("maschinenraum") String realm,
        @DefaultValue("portal") String clientId,
        String clientSecret) {

    private static final String PROTOCOL = "/protocol/openid-connect/";

    /** As it stands in every token. */
    URI issuer() {
        return realmAt(address.toString());
    }

    URI internalRealm() {
        return realmAt(internalAddress.isEmpty() ? address.toString() : internalAddress);
    }

    /** Where a browser is sent. */
    String endpoint(String name) {
        return issuer() + PROTOCOL + name;
    }

    /** What the portal asks by itself. */
    String internalEndpoint(String name) {
        return internalRealm() + PROTOCOL + name;
    }

    private URI realmAt(String base) {
        return URI.create(base.replaceAll("/+$", "") + "/realms/" + realm);
    }
}
