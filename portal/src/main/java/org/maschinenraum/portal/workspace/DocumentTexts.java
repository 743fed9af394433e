package org.maschinenraum.portal.workspace;

import org.maschinenraum.integration.document.TextExtractor;
import org.maschinenraum.integration.outbox.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Plain text of stored files, extracted once per content. */
@Service
public class DocumentTexts {

    private final JdbcClient jdbc;
    private final TextExtractor extractor;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    DocumentTexts(
            JdbcClient jdbc,
            TextExtractor extractor,
            Outbox outbox,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.extractor = extractor;
        this.outbox = outbox;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Has a file read soon after the caller's transaction.
     *
     * @param owner whose files are read one after the other, so that nobody's slow files hold up everybody's
     */
    public void readSoon(String hash, String owner) {
        outbox.send(DocumentReading.KIND, "read:" + owner, new DocumentReading.Payload(hash));
    }

    /** Call it outside a transaction: extracting takes seconds. Empty where the content is not searchable. */
    public String of(String hash) {
        return jdbc.sql("select text from workspace.document_text where hash = ?")
                .param(hash)
                .query(String.class)
                .optional()
                .orElseGet(() -> extract(hash));
    }

    private String extract(String hash) {
        var extracted = extractor.extract(hash);
        // PostgreSQL keeps no zero characters.
        var text = extracted.text().replace("\0", "");
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    insert into workspace.document_text (hash, text, searchable) values (?, ?, ?)
                    on conflict do nothing""").params(hash, text, extracted.searchable()).update();
            if (!extracted.searchable()) {
                events.publishEvent(new DocumentUnreadable(hash));
            }
        });
        return text;
    }
}
