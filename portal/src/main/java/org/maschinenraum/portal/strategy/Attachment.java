package org.maschinenraum.portal.strategy;

import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A file of a draft or of a frozen version.
 *
 * @param hash SHA-256 under which the document store keeps the content
 * @param searchable false once its text turned out not to be readable
 */
@Table(schema = "strategy", name = "attachment")
public record Attachment(
        Slot slot,
        String hash,
        String name,
        long bytes,
        String mediaType,
        @Transient boolean searchable) {

    @PersistenceCreator
    public Attachment(Slot slot, String hash, String name, long bytes, String mediaType) {
        this(slot, hash, name, bytes, mediaType, true);
    }

    /** What a file is for. */
    public enum Slot {
        /** The strategy itself: one PDF, needed to submit. */
        STRATEGY_DOCUMENT,
        ANNEX
    }
}
