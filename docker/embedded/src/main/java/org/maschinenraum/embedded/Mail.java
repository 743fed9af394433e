package org.maschinenraum.embedded;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Map;

/** Takes every letter and delivers none: a mail server for looking at, inside this process. */
final class Mail implements Service {

    private static final String HOST = "127.0.0.1";

    private final MailAddress address;
    private final GreenMail server;

    private final Letters letters;

    Mail(Folders folders, int smtpPort, int imapPort) {
        this.address = new MailAddress(HOST, smtpPort, imapPort);
        this.server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP)
        });
        this.letters = new Letters(folders.data().resolve("mail"), server);
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    MailAddress address() {
        return address;
    }

    @Override
    public String name() {
        return "Mail";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("SMTP", address.smtpPort(), "IMAP", address.imapPort());
    }

    @Override
    public void start(Progress progress) {
        progress.says("startet");
        server.start();
        letters.load();
    }

    @Override
    public boolean isReady() {
        return server.isRunning();
    }

    @Override
    public void stop() {
        if (server.isRunning()) {
            letters.save();
            server.stop();
        }
    }

    @Override
    public List<ProcessHandle> processes() {
        return List.of();
    }
}
