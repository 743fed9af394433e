package org.maschinenraum.portal.strategy;

import java.io.InputStream;
import java.util.Optional;
import org.maschinenraum.integration.document.DocumentStore;
import org.maschinenraum.portal.access.Refusal;
import org.springframework.stereotype.Service;

/** The door to a strategy's files: knowing a hash grants nothing. */
@Service
public class StrategyDocuments {

    private final StrategyQueries queries;
    private final DocumentStore documents;

    StrategyDocuments(StrategyQueries queries, DocumentStore documents) {
        this.queries = queries;
        this.documents = documents;
    }

    /** A file of a frozen version for those who see the strategy, of the draft for those who edit it; else empty. */
    public Optional<Attachment> find(StrategyId id, String hash) {
        return queries.visible(id).flatMap(strategy -> frozen(strategy, hash).or(() -> draft(strategy, hash)));
    }

    private Optional<Attachment> frozen(StrategyOverview strategy, String hash) {
        return queries.versions(strategy).stream()
                .flatMap(version -> version.documents().stream())
                .filter(file -> file.hash().equals(hash))
                .findFirst();
    }

    private Optional<Attachment> draft(StrategyOverview strategy, String hash) {
        return strategy.attachments().stream()
                .filter(file -> file.hash().equals(hash))
                .filter(file -> queries.may(StrategyAction.EDIT, strategy.id()))
                .findFirst();
    }

    /** The largest file that is taken, in bytes. */
    public long maximumBytes() {
        return documents.maximumBytes();
    }

    /** @throws org.maschinenraum.portal.access.Refusal unless {@link #find} finds it for the current actor */
    public InputStream open(StrategyId id, String hash) {
        var file = find(id, hash).orElseThrow(() -> new Refusal("strategy.refused-gone"));
        return documents.open(file.hash());
    }
}
