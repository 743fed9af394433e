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
 * @param hash SHA-256 over summary and files, proves that nothing changed since
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
        return new SubmissionVersion(
                strategy, round, summary, List.copyOf(documents), hashOf(round, summary, documents), by, now);
    }

    private static String hashOf(int round, String summary, List<Attachment> documents) {
        var digest = sha256();
        add(digest, Integer.toString(round));
        add(digest, summary);
        documents.forEach(document -> {
            add(digest, document.slot().name());
            add(digest, document.hash());
            add(digest, document.name());
        });
        return HexFormat.of().formatHex(digest.digest());
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
