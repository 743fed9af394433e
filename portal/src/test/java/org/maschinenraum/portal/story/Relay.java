package org.maschinenraum.portal.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/** The way to a real service, which a test can close (connections are refused) or clog (nothing gets through, nothing is lost). */
final class Relay implements AutoCloseable {

    private final String host;
    private final int far;
    private final ServerSocket socket;
    private volatile boolean closed;
    private volatile CountDownLatch clogged = new CountDownLatch(0);

    Relay(String host, int port) {
        this.host = host;
        this.far = port;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::relay);
    }

    int port() {
        return socket.getLocalPort();
    }

    void refuse() {
        closed = true;
    }

    void clog() {
        clogged = new CountDownLatch(1);
    }

    void open() {
        closed = false;
        clogged.countDown();
    }

    private void relay() {
        try {
            while (true) {
                var client = socket.accept();
                if (closed) {
                    client.close();
                } else {
                    var server = new Socket(host, far);
                    Thread.ofVirtual().start(() -> copy(client, server));
                    Thread.ofVirtual().start(() -> copy(server, client));
                }
            }
        } catch (IOException over) {
            // the test is over
        }
    }

    private void copy(Socket from, Socket to) {
        var buffer = new byte[8192];
        try (from;
                to) {
            for (var read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                clogged.await();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException hungUp) {
            // one side is gone, the other goes with it
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
