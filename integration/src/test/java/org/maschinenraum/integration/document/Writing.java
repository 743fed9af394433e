package org.maschinenraum.integration.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file or a part of it says; written piece by piece, for some is larger than the memory. */
interface Writing {

    int MEGABYTE = 1 << 20;

    void to(OutputStream out) throws IOException;

    static Writing of(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static Writing repeated(String words, int megabytes) {
        byte[] block = words.repeat(MEGABYTE / words.length()).getBytes(StandardCharsets.UTF_8);
        return out -> {
            for (int megabyte = 0; megabyte < megabytes; megabyte++) {
                out.write(block);
            }
        };
    }

    default Writing then(Writing next) {
        return out -> {
            to(out);
            next.to(out);
        };
    }

    default Path into(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            to(out);
        }
        return file;
    }
}
