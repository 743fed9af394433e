package org.maschinenraum.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lets Maven fetch what its local repository lacks; Maven knows mirrors, proxies and checksums. */
final class Download {

    private static final String GET = "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:get";
    /** Maven does not notice when the stack dies; this shell does, by the end of its standard input. */
    private static final String WATCHED = """
            command -v mvn >/dev/null || exit 127
            exec 3<&0
            mvn "$@" </dev/null & maven=$!
            { while read -r line <&3; do :; done; kill "$maven"; } 2>/dev/null & watch=$!
            wait "$maven"; code=$?
            kill "$watch"
            exit "$code"
            """;

    private static final String NO_MAVEN = "mvn fehlt auf dem Suchpfad; bitte Maven ab 3.8 installieren.";
    private static final int NOT_FOUND = 127;
    private static final Pattern AMOUNT = Pattern.compile("Progress \\(\\d+\\): (?:\\S* )?([\\d.,/]+ ?[kMG]?B)");
    /** One after the other: side by side they only share the line, and the local repository knows no locks. */
    private static final ReentrantLock LINE = new ReentrantLock();

    private final Path services;

    Download(Path services) {
        this.services = services;
    }

    /** @return the archive in Maven's local repository */
    Path of(Distribution distribution, Progress progress) {
        Path archive = distribution.in(localRepository());
        if (Files.notExists(archive)) {
            if (!LINE.tryLock()) {
                progress.says("wartet mit dem Herunterladen auf den vorigen Dienst");
                LINE.lock();
            }
            try {
                fetch(distribution, progress);
            } finally {
                LINE.unlock();
            }
        }
        return archive;
    }

    static Path localRepository() {
        return Stream.of("maven.repo.local", "localRepository")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .findFirst()
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".m2", "repository"));
    }

    private void fetch(Distribution distribution, Progress progress) {
        progress.says("wird heruntergeladen");
        try {
            Process maven = maven(distribution).start();
            String complaint = follow(maven.inputReader(), progress);
            int code = maven.waitFor();
            if (code != 0) {
                throw new ServiceFailed(
                        code == NOT_FOUND
                                ? NO_MAVEN
                                : "%s ließ sich nicht herunterladen. Maven meldet: %s"
                                        .formatted(distribution.coordinates(), complaint));
            }
        } catch (IOException e) {
            throw new ServiceFailed(NO_MAVEN, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceFailed("Herunterladen abgebrochen", e);
        }
    }

    /** Without a pom of ours around it, and not in batch mode, which is silent about progress. */
    private ProcessBuilder maven(Distribution distribution) {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        "-c",
                        WATCHED,
                        "mvn",
                        GET,
                        "-Dartifact=" + distribution.coordinates(),
                        "-Dtransitive=false",
                        "-Dmaven.repo.local=" + localRepository(),
                        "-Dstyle.color=never")
                .directory(new File(Folders.created(services).toString()))
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    /** @return the first error line */
    private static String follow(BufferedReader output, Progress progress) throws IOException {
        String complaint = "";
        for (String line = line(output); !line.isEmpty(); line = line(output)) {
            Matcher amount = AMOUNT.matcher(line);
            if (amount.find()) {
                progress.says("wird heruntergeladen: " + amount.group(1));
            } else if (complaint.isEmpty() && line.startsWith("[ERROR]")) {
                complaint = line.substring("[ERROR]".length()).strip();
            }
        }
        return complaint;
    }

    /** Up to a line's end or the carriage return with which Maven repaints its progress; empty at the end. */
    private static String line(Reader output) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = output.read(); c >= 0; c = output.read()) {
            line.append((char) c);
            if (c == '\r' || c == '\n') {
                break;
            }
        }
        return line.toString();
    }
}
