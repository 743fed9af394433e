package org.maschinenraum.integration.identity;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Where and as whom the realm is read.
 *
 * @param address base address without {@code /realms}, as browsers reach it
 * @param internalAddress base address as the portal reaches it; empty: the same
 * @param adminClientSecret secret of the client {@code portal-admin}
 */
@ConfigurationProperties("maschinenraum.keycloak")
record KeycloakProperties(
        URI address,
        @DefaultValue("") String internalAddress,
        @DefaultValue("maschinenraum") String realm,
        String adminClientSecret) {

    KeycloakProperties {
        Assert.notNull(address, "maschinenraum.keycloak.address is missing");
        Assert.hasText(adminClientSecret, "maschinenraum.keycloak.admin-client-secret is missing");
    }

    URI reachable() {
        return internalAddress.isEmpty() ? address : URI.create(internalAddress);
    }

    /** The secret stays out of every log. */
    @Override
    public String toString() {
        return address + "/realms/" + realm;
    }
}
