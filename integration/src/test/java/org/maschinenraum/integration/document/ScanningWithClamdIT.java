package org.maschinenraum.integration.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maschinenraum.integration.document.DocumentRefused.Reason;

/** The real clamd, where Debian's {@code clamav-daemon} is installed, with the one signature that is no secret. */
class ScanningWithClamdIT {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    private static final byte[] EICAR = ClamdPeer.EICAR.getBytes(StandardCharsets.US_ASCII);

    @TempDir
    static Path folder;

    private static Process clamd;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Files.isExecutable(CLAMD), "clamav-daemon is not installed");
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("eicar.ndb"),
                "Eicar-Test-Signature:0:*:" + HexFormat.of().formatHex(EICAR) + "\n");
        port = freePort();
        Path settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "DatabaseDirectory " + signatures,
                        "TCPAddr 127.0.0.1",
                        "TCPSocket " + port,
                        "LocalSocket " + folder.resolve("clamd.ctl"),
                        "TemporaryDirectory " + folder,
                        "StreamMaxLength 1M",
                        "Foreground yes"));
        clamd = new ProcessBuilder(CLAMD.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        Awaitility.await("clamd").atMost(Duration.ofSeconds(30)).until(() -> addresses()
                .allMatch(address -> scan(address).isAnswering()));
    }

    @AfterAll
    static void stop() {
        if (clamd != null) {
            clamd.destroyForcibly();
        }
    }

    @Test
    void answersAtItsPortAndAtItsSocket() {
        assertThat(addresses().map(ScanningWithClamdIT::scan)).allMatch(MalwareProtection::isAnswering);
    }

    @ParameterizedTest
    @ValueSource(strings = {"port", "socket"})
    void takesWhatIsCleanAndRefusesEicar(String way) throws IOException {
        String address = "port".equals(way) ? byPort() : bySocket();

        assertThat(store(address)
                        .store(Samples.stream(Samples.docx()), "a.docx")
                        .mediaType())
                .contains("wordprocessing");
        assertRefused(Reason.MALWARE, address, EICAR, "eicar.txt");
        assertRefused(Reason.MALWARE, address, withEicarInside(), "a.odt");
    }

    @Test
    void refusesWhatIsLongerThanTheScannerTakes() throws IOException {
        assertRefused(Reason.NOT_SCANNED, byPort(), "Wort ".repeat(500_000).getBytes(), "a.txt");
    }

    private static byte[] withEicarInside() {
        return Samples.zip(
                Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", ClamdPeer.EICAR));
    }

    private static void assertRefused(Reason reason, String address, byte[] content, String name) {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> store(address).store(Samples.stream(content), name))
                .extracting(DocumentRefused::reason)
                .isEqualTo(reason);
    }

    private static FolderStore store(String address) throws IOException {
        return new FolderStore(folder.resolve("store"), 50_000_000, scan(address));
    }

    private static MalwareScan scan(String address) {
        return new MalwareProperties(address, Duration.ofSeconds(10)).scan();
    }

    private static Stream<String> addresses() {
        return Stream.of(byPort(), bySocket());
    }

    private static String byPort() {
        return "127.0.0.1:" + port;
    }

    private static String bySocket() {
        return "unix:" + folder.resolve("clamd.ctl");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
