package org.maschinenraum.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    private static final Path NOWHERE = Path.of("nowhere");

    @Test
    void namesThePortAndWhoHoldsIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Service mail = new Mail(new Folders(NOWHERE, NOWHERE, NOWHERE), taken.getLocalPort(), Ports.free());

            assertThatThrownBy(() -> Preflight.checkPorts(mail))
                    .isInstanceOf(ServiceFailed.class)
                    .hasMessageContaining("Port %d (Mail, SMTP) ist belegt von Prozess %d"
                            .formatted(
                                    taken.getLocalPort(),
                                    ProcessHandle.current().pid()))
                    .hasMessageContaining("beenden");
        }
    }

    @Test
    void acceptsFreePorts() {
        Preflight.checkPorts(new Mail(new Folders(NOWHERE, NOWHERE, NOWHERE), Ports.free(), Ports.free()));
    }

    @Test
    void saysWhichJavaIsMissing() {
        assertThatThrownBy(() -> Preflight.checkJava(21)).hasMessageContaining("JDK ab 25");
        Preflight.checkJava(25);
    }

    @Test
    void saysHowMuchSpaceIsMissing(@TempDir Path folder) {
        assertThatThrownBy(() -> Preflight.checkDisk(folder, 1e9))
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("Platz");
        Preflight.checkDisk(folder, 0);
    }
}
