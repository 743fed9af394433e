package org.maschinenraum.portal.strategy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Frozen versions and requests for changes: inserted, never updated. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SubmissionRecords {

    private final JdbcClient jdbc;

    SubmissionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SubmissionVersion version) {
        jdbc.sql("""
                insert into strategy.submission_version (strategy, round, summary, hash, submitted_by, submitted_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(version.strategy().value(), version.round(), version.summary(), version.hash())
                .params(version.submittedBy().value(), version.submittedAt())
                .update();
        for (int position = 0; position < version.documents().size(); position++) {
            insert(version, position, version.documents().get(position));
        }
    }

    private void insert(SubmissionVersion version, int position, Attachment document) {
        jdbc.sql("""
                insert into strategy.version_document (strategy, round, position, slot, hash, name, bytes, media_type)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        version.strategy().value(),
                        version.round(),
                        position,
                        document.slot().name())
                .params(document.hash(), document.name(), document.bytes(), document.mediaType())
                .update();
    }

    void insert(ChangeRequest request) {
        jdbc.sql("""
                insert into strategy.change_request (strategy, round, origin, points, due, requested_by, requested_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        request.strategy().value(),
                        request.round(),
                        request.origin().name(),
                        request.points())
                .params(request.due(), request.requestedBy().value(), request.requestedAt())
                .update();
    }
}
