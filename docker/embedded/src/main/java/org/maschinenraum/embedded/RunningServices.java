package org.maschinenraum.embedded;

import java.net.URI;

/** Those of a stack that somebody else started and will end. */
record RunningServices(Addresses addresses) implements Services {

    @Override
    public PostgresAddress postgres() {
        return addresses.postgres();
    }

    @Override
    public BrokerAddress broker() {
        return addresses.broker();
    }

    @Override
    public URI elasticsearch() {
        return addresses.elasticsearch();
    }

    @Override
    public KeycloakAddress keycloak() {
        return addresses.keycloak();
    }

    @Override
    public MailAddress mail() {
        return addresses.mail();
    }
}
