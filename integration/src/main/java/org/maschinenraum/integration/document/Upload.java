package org.maschinenraum.integration.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.maschinenraum.integration.document.DocumentRefused.Reason;

/** A file on its way in, on disk and not yet stored; closing forgets it. */
record Upload(Path file, String hash, long bytes) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /** @throws DocumentRefused if it is empty, or as soon as it is larger than allowed */
    static Upload receive(InputStream content, Path folder, long maximumBytes) throws IOException {
        Path file = Files.createTempFile(folder, "upload-", ".tmp");
        try {
            MessageDigest digest = sha256();
            long bytes = copy(content, file, digest, maximumBytes);
            if (bytes == 0) {
                throw new DocumentRefused(Reason.EMPTY);
            }
            return new Upload(file, HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException | RuntimeException brokenOff) {
            Files.deleteIfExists(file);
            throw brokenOff;
        }
    }

    private static long copy(InputStream content, Path file, MessageDigest digest, long most) throws IOException {
        long bytes = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw new DocumentRefused(Reason.TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
