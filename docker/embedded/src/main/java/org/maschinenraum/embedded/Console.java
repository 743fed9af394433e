package org.maschinenraum.embedded;

import java.io.PrintStream;
import java.util.List;

/** The terminal, or whatever the output is sent to. */
final class Console {

    private final PrintStream out;
    private final boolean terminal;
    private int repainted;

    Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @SuppressWarnings("SystemOut")
    static Console ofThisProcess() {
        java.io.Console console = System.console();
        return new Console(System.out, console != null && console.isTerminal());
    }

    boolean isTerminal() {
        return terminal;
    }

    synchronized void line(String text) {
        repainted = 0;
        out.println(text);
        out.flush();
    }

    /** Paints over what the last call painted. */
    synchronized void repaint(List<String> lines) {
        StringBuilder text = new StringBuilder();
        if (repainted > 0) {
            text.append("\u001b[").append(repainted).append('A');
        }
        lines.forEach(line -> text.append("\r\u001b[K").append(line).append('\n'));
        repainted = lines.size();
        out.print(text);
        out.flush();
    }
}
