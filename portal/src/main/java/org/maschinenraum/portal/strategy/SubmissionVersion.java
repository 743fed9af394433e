package org.maschinenraum.portal.strategy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.maschinenraum.portal.access.PersonId;

/**
 * What was submitted, frozen.
 *
 * @param round counts from 1
 * @param hash SHA-256 over everything else here, proves that nothing changed since
 */
public record SubmissionVersion(
        StrategyId strategy,
        int round,
        String summary,
        List<Attachment> documents,
        String hash,
        PersonId submittedBy,
        Instant submittedAt) {

    static SubmissionVersion freeze(
            StrategyId strategy, int round, String summary, List<Attachment> documents, PersonId by, Instant now) {
        var unsigned = new SubmissionVersion(strategy, round, summary, List.copyOf(documents), "", by, now);
        return new SubmissionVersion(strategy, round, summary, unsigned.documents, unsigned.contentHash(), by, now);
    }

    private String contentHash() {
        var digest = sha256();
        add(digest, strategy.value().toString());
        add(digest, Integer.toString(round));
        add(digest, summary);
        add(digest, submittedBy.value().toString());
        add(digest, submittedAt.toString());
        documents.forEach(document -> add(digest, document));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Attachment document) {
        add(digest, document.slot().name());
        add(digest, document.hash());
        add(digest, document.name());
        add(digest, Long.toString(document.bytes()));
        add(digest, document.mediaType());
    }

    private static void add(MessageDigest digest, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
