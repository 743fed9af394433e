package org.maschinenraum.embedded;

import java.util.List;

/** The five ports of a broker. */
record BrokerPorts(int grpc, int rest, int management, int command, int internal) {

    static final BrokerPorts USUAL = new BrokerPorts(26500, 8088, 9600, 26501, 26502);

    static BrokerPorts free() {
        return new BrokerPorts(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }

    /** As the configuration file reads them. */
    List<String> flags() {
        return List.of(
                "-Dstack.port.grpc=" + grpc,
                "-Dstack.port.rest=" + rest,
                "-Dstack.port.management=" + management,
                "-Dstack.port.command=" + command,
                "-Dstack.port.internal=" + internal);
    }
}
