package org.maschinenraum.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of test stacks whose process is gone: one that was killed cannot tidy up, so the next one does. */
final class Leftovers {

    private Leftovers() {}

    static void remove(Path tests) {
        if (Files.isDirectory(tests)) {
            try (Stream<Path> folders = Files.list(tests)) {
                List<Path> left = folders.filter(Leftovers::isLeft).toList();
                for (Path folder : left) {
                    Trees.delete(folder);
                }
            } catch (IOException inUse) {
                // next time
            }
        }
    }

    private static boolean isLeft(Path folder) {
        String name = folder.getFileName().toString();
        String pid = name.substring(0, Math.max(0, name.indexOf('-')));
        return pid.matches("\\d+")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}
