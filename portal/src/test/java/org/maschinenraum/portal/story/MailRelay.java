package org.maschinenraum.portal.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.maschinenraum.embedded.MailAddress;
import org.maschinenraum.embedded.Services;

/** The way to the real mail server, which the test can block: connections are closed at once then. */
final class MailRelay implements AutoCloseable {

    private final MailAddress server = Services.forTests().mail();
    private final ServerSocket socket;
    private volatile boolean refusing;

    MailRelay() {
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
        refusing = true;
    }

    void accept() {
        refusing = false;
    }

    private void relay() {
        try {
            while (true) {
                var client = socket.accept();
                if (refusing) {
                    client.close();
                } else {
                    var far = new Socket(server.host(), server.smtpPort());
                    Thread.ofVirtual().start(() -> copy(client, far));
                    Thread.ofVirtual().start(() -> copy(far, client));
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            // one side hung up
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
