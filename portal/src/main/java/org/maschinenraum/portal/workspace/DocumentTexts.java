package org.maschinenraum.portal.workspace;

import org.maschinenraum.integration.document.TextExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plain text of stored files, extracted once per content. */
@Component
public class DocumentTexts {

    private final JdbcClient jdbc;
    private final TextExtractor extractor;

    DocumentTexts(JdbcClient jdbc, TextExtractor extractor) {
        this.jdbc = jdbc;
        this.extractor = extractor;
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
        jdbc.sql("insert into workspace.document_text (hash, text, searchable) values (?, ?, ?) on conflict do nothing")
                .params(hash, text, extracted.searchable())
                .update();
        return text;
    }
}
