package org.maschinenraum.integration.document;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who waits to be called by a document. */
final class Listener implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger calls = new AtomicInteger();

    Listener() throws IOException {
        Thread.startVirtualThread(this::answer);
    }

    private void answer() {
        try {
            while (true) {
                socket.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            // nobody can call any more
        }
    }

    String address(String host) {
        return "http://%s:%d/geheim.dtd".formatted(host, socket.getLocalPort());
    }

    int port() {
        return socket.getLocalPort();
    }

    int calls() {
        return calls.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
