package org.maschinenraum.integration.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/** Speaks as clamd does, in moods in which a real one can hardly be brought. */
final class ClamdPeer implements AutoCloseable {

    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String SILENCE = "(silence)";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final UnaryOperator<String> verdict;

    private ClamdPeer(UnaryOperator<String> verdict) throws IOException {
        this.verdict = verdict;
        Thread.startVirtualThread(this::accept);
    }

    static ClamdPeer healthy() throws IOException {
        return new ClamdPeer(content -> content.contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
    }

    static ClamdPeer answering(String always) throws IOException {
        return new ClamdPeer(content -> always);
    }

    /** Takes everything and says nothing. */
    static ClamdPeer silent() throws IOException {
        return new ClamdPeer(content -> SILENCE);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = socket.accept();
                Thread.startVirtualThread(() -> talk(caller));
            }
        } catch (IOException gone) {
            // closed
        }
    }

    private void talk(Socket caller) {
        try (caller;
                DataInputStream in = new DataInputStream(caller.getInputStream())) {
            String answer = command(in).equals("zPING") ? ping() : verdict.apply(content(in));
            if (answer.equals(SILENCE)) {
                closed.await();
                return;
            }
            caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // the caller gave up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String ping() {
        return verdict.apply("").equals(SILENCE) ? SILENCE : "PONG";
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            command.append((char) next);
        }
        return command.toString();
    }

    private static String content(DataInputStream in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        return content.toString();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
