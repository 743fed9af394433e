package org.maschinenraum.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Runs another main class and ends with the process that started it, however that one dies: the parent holds the other
 * end of standard input, and the kernel closes it. It stands alone on its class path, so it uses nothing of ours.
 */
final class Lifeline {

    private static final long PATIENCE_MILLIS = 5_000;

    private Lifeline() {}

    /** @param args the main class and its arguments */
    public static void main(String[] args) throws Throwable {
        leaveToTheParent("INT");
        leaveToTheParent("HUP");
        InputStream parent = System.in;
        Thread.ofPlatform().daemon().name("lifeline").start(() -> endWith(parent));
        run(args[0], Arrays.copyOfRange(args, 1, args.length));
    }

    /** Ctrl-C reaches the whole group of a terminal, but the order of ending is the stack's business. */
    private static void leaveToTheParent(String signal) {
        Signal.handle(new Signal(signal), SignalHandler.SIG_IGN);
    }

    private static void run(String main, String[] args) throws Throwable {
        try {
            Class.forName(main).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static void endWith(InputStream parent) {
        try {
            while (parent.read() >= 0) {
                // nobody writes; only the end matters
            }
        } catch (IOException closed) {
            // as good as the end
        }
        end();
    }

    private static void end() {
        Thread orderly = Thread.ofPlatform().daemon().start(() -> System.exit(143));
        try {
            orderly.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(143);
    }
}
