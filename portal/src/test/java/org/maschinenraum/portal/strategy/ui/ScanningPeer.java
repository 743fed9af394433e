package org.maschinenraum.portal.strategy.ui;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** As much of clamd's protocol as the pages need; the adapter is tested with the real one. */
final class ScanningPeer implements AutoCloseable {

    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket socket;
    private volatile boolean away;

    ScanningPeer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    void whileAway(Runnable action) {
        away = true;
        try {
            action.run();
        } finally {
            away = false;
        }
    }

    private void accept() {
        try {
            while (true) {
                try (var caller = socket.accept()) {
                    answer(caller);
                }
            }
        } catch (IOException closed) {
            // nobody calls any more
        }
    }

    private void answer(Socket caller) throws IOException {
        if (away) {
            return;
        }
        var in = new DataInputStream(caller.getInputStream());
        var ping = in.readNBytes(2)[1] == 'P';
        in.readNBytes(ping ? "ING\0".length() : "NSTREAM\0".length());
        caller.getOutputStream().write((ping ? "PONG\0" : verdict(in)).getBytes(StandardCharsets.US_ASCII));
    }

    private static String verdict(DataInputStream in) throws IOException {
        var content = new StringBuilder();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        return content.indexOf(EICAR) < 0 ? "stream: OK\0" : "stream: Eicar-Test-Signature FOUND\0";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
