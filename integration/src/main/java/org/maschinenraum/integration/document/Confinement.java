package org.maschinenraum.integration.document;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands before a command so that the operating system limits it too: its files, its share of the processor, its network. */
record Confinement(List<String> line) {

    private static final Logger LOG = LoggerFactory.getLogger(Confinement.class);

    /** At most 100 MB in one file (in blocks of 512 bytes), no memory dumps, and people's requests come first. */
    private static final List<String> LIMITS =
            List.of("/bin/sh", "-c", "ulimit -c 0; ulimit -f 204800; exec nice -n 10 \"$@\"", "extract-text");

    /** A network of its own, in which there is nothing. */
    private static final List<String> NO_NETWORK = List.of("unshare", "--user", "--map-root-user", "--net");

    /** Tried once: containers and some distributions do not let an ordinary process leave the network. */
    static Confinement ofThisMachine() {
        List<String> line = new ArrayList<>(LIMITS);
        if (works()) {
            line.addAll(NO_NETWORK);
        } else {
            LOG.info(
                    "Reading documents without a network of their own; names do not resolve and addresses are refused");
        }
        return new Confinement(List.copyOf(line));
    }

    private static boolean works() {
        List<String> line = new ArrayList<>(NO_NETWORK);
        line.add("true");
        try {
            Process trial = new ProcessBuilder(line)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            boolean ended = trial.waitFor(5, TimeUnit.SECONDS);
            trial.destroyForcibly();
            return ended && trial.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
