package org.maschinenraum.embedded;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mail server in a process of its own, so that a test can hang it. */
final class MailChild implements Service {

    private final Folders folders;
    private final Mail inside;
    private volatile @Nullable Child child;

    MailChild(Folders folders, int smtpPort, int imapPort) {
        this.folders = folders;
        this.inside = new Mail(folders, smtpPort, imapPort);
    }

    /** The child: two ports, then it serves for ever. */
    public static void main(String[] ports) throws InterruptedException {
        new Mail(Folders.ofTests(), Integer.parseInt(ports[0]), Integer.parseInt(ports[1])).start();
        Thread.currentThread().join();
    }

    MailAddress address() {
        return inside.address();
    }

    @Override
    public String name() {
        return inside.name();
    }

    @Override
    public Map<String, Integer> ports() {
        return inside.ports();
    }

    @Override
    public void start(Progress progress) {
        List<String> ports = List.of(
                Integer.toString(address().smtpPort()),
                Integer.toString(address().imapPort()));
        Child started = new ChildJvm(
                        name(),
                        List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        System.getProperty("java.class.path"),
                        MailChild.class.getName(),
                        ports,
                        Map.of())
                .start(folders.data("mail"), folders.log("mail"));
        child = started;
        started.awaitReady(this::isReady);
    }

    @Override
    public boolean isReady() {
        return ports().values().stream().allMatch(this::answers);
    }

    private boolean answers(int port) {
        try (Socket socket = new Socket(address().host(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void stop() {
        if (child != null) {
            child.stop();
        }
    }

    @Override
    public List<ProcessHandle> processes() {
        return child == null ? List.of() : child.processes();
    }
}
