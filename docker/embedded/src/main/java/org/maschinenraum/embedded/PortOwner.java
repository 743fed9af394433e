package org.maschinenraum.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out which process listens on a port. */
final class PortOwner {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final int LENGTH = 120;

    private PortOwner() {}

    static Optional<ProcessHandle> of(int port) {
        return Files.isDirectory(PROC.resolve("net")) ? fromProc(port) : fromLsof(port);
    }

    /** Process number and the beginning of the command line. */
    static String describe(ProcessHandle process) {
        String command = process.info().command().orElse("unbekanntes Programm");
        String program = command.substring(command.lastIndexOf('/') + 1);
        String line =
                program + " " + String.join(" ", process.info().arguments().orElse(new String[0]));
        String brief = line.length() > LENGTH ? line.substring(0, LENGTH) + " …" : line;
        return "Prozess %d (%s)".formatted(process.pid(), brief.strip());
    }

    private static Optional<ProcessHandle> fromProc(int port) {
        List<String> sockets = Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(PROC.resolve(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 9 && fields[3].equals(LISTENING))
                .filter(fields -> fields[1].endsWith(":%04X".formatted(port)))
                .map(fields -> "socket:[" + fields[9] + "]")
                .toList();
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> holdsOne(process, sockets))
                        .findFirst();
    }

    private static boolean holdsOne(ProcessHandle process, List<String> sockets) {
        try (Stream<Path> files = Files.list(PROC.resolve(process.pid() + "/fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }

    private static Optional<ProcessHandle> fromLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-sTCP:LISTEN", "-iTCP:" + port).start();
            return lsof.inputReader().lines().findFirst().map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException noLsof) {
            return Optional.empty();
        }
    }
}
