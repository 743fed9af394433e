package org.maschinenraum.embedded;

import com.icegreen.greenmail.imap.ImapConstants;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server keeps its mailboxes in memory; these files carry them from one run to the next. */
record Letters(Path folder, GreenMail server) {

    void load() {
        if (Files.isDirectory(folder)) {
            try {
                server.loadEmails(folder);
            } catch (IOException | FolderException e) {
                throw new ServiceFailed("Die Briefe in %s sind nicht lesbar: %s".formatted(folder, e.getMessage()), e);
            }
        }
    }

    void save() {
        try {
            Trees.delete(folder);
            for (GreenMailUser user : server.getUserManager().listUser()) {
                save(user);
            }
        } catch (IOException | MessagingException | FolderException e) {
            throw new ServiceFailed("Die Briefe lassen sich nicht nach %s schreiben: %s".formatted(folder, e), e);
        }
    }

    private void save(GreenMailUser user) throws IOException, MessagingException, FolderException {
        MailFolder inbox = server.getManagers().getImapHostManager().getInbox(user);
        Path target = Folders.created(folder.resolve(user.getEmail()).resolve(ImapConstants.INBOX_NAME));
        int number = 0;
        for (StoredMessage letter : inbox.getMessages()) {
            try (OutputStream out = Files.newOutputStream(target.resolve("%06d.eml".formatted(number++)))) {
                letter.getMimeMessage().writeTo(out);
            }
        }
    }
}
