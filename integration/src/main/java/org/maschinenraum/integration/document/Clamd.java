package org.maschinenraum.integration.document;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.maschinenraum.integration.document.DocumentRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands files to ClamAV's daemon by its command INSTREAM; what it does not clear in time is refused. */
final class Clamd implements MalwareScan {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);
    private static final int LONGEST_ANSWER = 4096;

    private final Supplier<SocketAddress> address;
    private final Duration timeout;

    Clamd(Supplier<SocketAddress> address, Duration timeout) {
        this.address = address;
        this.timeout = timeout;
    }

    @Override
    public void pass(Path file) {
        String verdict = verdict(file);
        if (verdict.endsWith(" FOUND")) {
            LOG.warn("Malware in an upload, refused: {}", verdict);
            throw new DocumentRefused(Reason.MALWARE);
        }
        if (!verdict.endsWith(": OK")) {
            LOG.warn("clamd cleared nothing: {}", verdict);
            throw new DocumentRefused(Reason.NOT_SCANNED);
        }
    }

    private String verdict(Path file) {
        try {
            return within(timeout, clamd -> scan(file, clamd));
        } catch (IOException | UnresolvedAddressException away) {
            return away.toString();
        }
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public boolean isAnswering() {
        try {
            return within(SIGN_OF_LIFE, clamd -> ask("PING", clamd)).equals("PONG");
        } catch (IOException | UnresolvedAddressException away) {
            return false;
        }
    }

    /** Closing the connection ends every waiting on it: for the connection, while writing and while reading. */
    private String within(Duration limit, Conversation conversation) throws IOException {
        SocketAddress there = address.get();
        try (SocketChannel clamd = there instanceof InetSocketAddress
                ? SocketChannel.open()
                : SocketChannel.open(StandardProtocolFamily.UNIX)) {
            Thread watch = Thread.startVirtualThread(() -> closeAfter(limit, clamd));
            try {
                clamd.connect(there);
                return conversation.with(clamd);
            } finally {
                watch.interrupt();
            }
        }
    }

    private static void closeAfter(Duration limit, SocketChannel clamd) {
        try {
            Thread.sleep(limit);
            clamd.close();
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("A connection to clamd could not be closed", e);
        }
    }

    /** The whole file is one chunk, passed on by the system without being read into our memory. */
    private static String scan(Path file, SocketChannel clamd) throws IOException {
        try (FileChannel content = FileChannel.open(file)) {
            long size = content.size();
            send(command("INSTREAM"), clamd);
            send(length(size), clamd);
            for (long sent = 0; sent < size; ) {
                sent += content.transferTo(sent, size - sent, clamd);
            }
            send(length(0), clamd);
            return answer(clamd);
        }
    }

    private static String ask(String command, SocketChannel clamd) throws IOException {
        send(command(command), clamd);
        return answer(clamd);
    }

    private static ByteBuffer command(String name) {
        return StandardCharsets.US_ASCII.encode("z" + name + "\0");
    }

    private static ByteBuffer length(long bytes) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(0, Math.toIntExact(bytes));
    }

    private static void send(ByteBuffer bytes, SocketChannel clamd) throws IOException {
        while (bytes.hasRemaining()) {
            clamd.write(bytes);
        }
    }

    private static String answer(SocketChannel clamd) throws IOException {
        byte[] answer = Channels.newInputStream(clamd).readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace('\0', ' ').strip();
    }

    private interface Conversation {
        String with(SocketChannel clamd) throws IOException;
    }
}
