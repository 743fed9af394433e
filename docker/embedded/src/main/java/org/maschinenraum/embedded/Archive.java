package org.maschinenraum.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks the wanted part of a distribution. */
final class Archive {

    private static final int MEGABYTE = 1024 * 1024;

    private final Distribution distribution;
    private final Path target;
    private final Progress progress;
    private long written;

    private Archive(Distribution distribution, Path target, Progress progress) {
        this.distribution = distribution;
        this.target = target;
        this.progress = progress;
    }

    static void unpack(Path archive, Distribution distribution, Path target, Progress progress) throws IOException {
        Archive unpacking = new Archive(distribution, Folders.created(target), progress);
        if (distribution.type().equals("zip")) {
            unpacking.zip(archive);
        } else {
            unpacking.tar(archive);
        }
    }

    private void zip(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path file = file(entry.getName(), entry.isDirectory());
                if (file != null) {
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        write(bytes, file);
                    }
                }
            }
        }
    }

    private void tar(Path archive) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), MEGABYTE))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = file(entry.getName(), entry.isDirectory());
                if (file != null) {
                    write(tar, file);
                }
            }
        }
    }

    private @Nullable Path file(String entry, boolean folder) {
        if (folder || !entry.startsWith(distribution.root())) {
            return null;
        }
        String path = entry.substring(distribution.root().length());
        Path file = target.resolve(path).normalize();
        return file.startsWith(target) && distribution.wanted().test(path) ? file : null;
    }

    private void write(InputStream bytes, Path file) throws IOException {
        Folders.created(file.resolveSibling("."));
        written += Files.copy(bytes, file);
        progress.says("wird entpackt: %d MB".formatted(written / MEGABYTE));
    }
}
