package org.maschinenraum.embedded;

import java.net.URI;

/**
 * Where Keycloak listens.
 *
 * @param clientSecret of the client {@code portal}
 * @param adminClientSecret of the client {@code portal-admin}
 */
public record KeycloakAddress(URI base, String realm, String clientSecret, String adminClientSecret) {}
