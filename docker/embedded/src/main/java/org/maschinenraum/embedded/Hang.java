package org.maschinenraum.embedded;

import java.io.IOException;

/** A service that hangs until this is closed. */
public record Hang(Process shell) implements AutoCloseable {

    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException gone) {
            // it went on by itself
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
