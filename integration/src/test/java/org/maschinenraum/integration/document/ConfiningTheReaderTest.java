package org.maschinenraum.integration.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operating system and the runtime deny the child process, whatever a parser of ours would let through. */
class ConfiningTheReaderTest {

    @TempDir
    Path folder;

    @Test
    void aNameDoesNotResolve() throws Exception {
        String known = InetAddress.getLocalHost().getHostName();

        assertThat(InetAddress.getByName(known)).isNotNull();
        assertThat(run("resolve", known)).isEqualTo(Probe.DENIED);
    }

    @Test
    void noConnectionLeaves() throws Exception {
        assumeTrue(Confinement.ofThisMachine().line().contains("--net"), "this machine gives no network of its own");
        try (Listener listener = new Listener()) {
            assertThat(run("connect", Integer.toString(listener.port()))).isEqualTo(Probe.DENIED);
            assertThat(listener.calls()).isZero();
        }
    }

    @Test
    void noLargeFileIsWritten() throws Exception {
        Path file = folder.resolve("gross");

        assertThat(run("write", file.toString())).isEqualTo(Probe.DENIED);
        assertThat(Files.size(file)).isLessThan(200L << 20);
    }

    /** The command line of the extraction with another program in it. */
    private int run(String deed, String object) throws Exception {
        List<String> line =
                new ArrayList<>(ExtractCommand.ofThisProcess().line(folder, folder, folder, Duration.ofSeconds(1)));
        line = line.subList(0, line.indexOf(ExtractText.class.getName()));
        line.addAll(List.of(Probe.class.getName(), deed, object));
        return new ProcessBuilder(line).inheritIO().start().waitFor();
    }

    /** The program. */
    static final class Probe {

        static final int DENIED = 42;

        private Probe() {}

        public static void main(String[] arguments) throws IOException {
            try {
                act(arguments[0], arguments[1]);
            } catch (UnknownHostException | SocketException denied) {
                System.exit(DENIED);
            } catch (IOException denied) {
                System.exit("write".equals(arguments[0]) ? DENIED : 1);
            }
        }

        private static void act(String deed, String object) throws IOException {
            switch (deed) {
                case "resolve" -> InetAddress.getByName(object);
                case "connect" -> connect(Integer.parseInt(object));
                default -> fill(Path.of(object));
            }
        }

        private static void connect(int port) throws IOException {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 5000);
            }
        }

        private static void fill(Path file) throws IOException {
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int megabyte = 0; megabyte < 200; megabyte++) {
                    out.write(new byte[1 << 20]);
                }
            }
        }
    }
}
