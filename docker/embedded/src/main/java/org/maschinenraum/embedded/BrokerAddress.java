package org.maschinenraum.embedded;

import java.net.URI;

/**
 * Where the broker listens.
 *
 * @param grpc what the client connects to
 * @param management health, and in tests the clock: {@code POST /actuator/clock/add}
 * @param dataSet which data directory answers there; a new one gets a new id, and keys of another mean nothing
 * @param version of the engine
 */
public record BrokerAddress(URI grpc, URI rest, URI management, String dataSet, String version) {}
