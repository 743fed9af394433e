package org.maschinenraum.portal.strategy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.programme.ProjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A strategy on its way from draft to decision; an illegal step throws. */
@Table(schema = "strategy", name = "strategy")
class Strategy {

    @Id
    private final StrategyId id;

    @Version
    private @Nullable Long version;

    private final ProjectId project;
    private StrategyState state;

    @Transient
    private final StrategyState stateBefore;

    private int round;
    private String summary;

    @MappedCollection(idColumn = "strategy", keyColumn = "position")
    private List<Attachment> attachments;

    private @Nullable PersonId submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;
    private final Instant created;

    @PersistenceCreator
    Strategy(
            StrategyId id,
            @Nullable Long version,
            ProjectId project,
            StrategyState state,
            int round,
            String summary,
            List<Attachment> attachments,
            @Nullable PersonId submittedBy,
            @Nullable Instant submittedAt,
            @Nullable PersonId decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            Instant created) {
        this.id = id;
        this.version = version;
        this.project = project;
        this.state = state;
        this.stateBefore = state;
        this.round = round;
        this.summary = summary;
        this.attachments = attachments;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.reason = reason;
        this.created = created;
    }

    static Strategy draft(StrategyId id, ProjectId project, Instant now) {
        return new Strategy(
                id, null, project, StrategyState.DRAFT, 0, "", List.of(), null, null, null, null, null, now);
    }

    /** @throws Stale unless the person has seen this version */
    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new Stale();
        }
    }

    void write(String text) {
        requireEditable();
        summary = WrittenText.asTyped(text, "strategy.refused-summary-too-long");
    }

    /** Adds a file; a strategy document replaces the one there was. */
    void attach(Attachment file, DraftQuota quota) {
        requireEditable();
        attachments = DraftFiles.with(attachments, file, quota);
    }

    void detach(String hash) {
        requireEditable();
        attachments = DraftFiles.without(attachments, hash);
    }

    /** Freezes the draft as the next version. */
    SubmissionVersion submit(PersonId by, Instant now) {
        requireEditable();
        if (attachments.stream().noneMatch(DraftFiles::isStrategyDocument)) {
            throw new Refusal("strategy.refused-no-document");
        }
        if (summary.isBlank()) {
            throw new Refusal("strategy.refused-no-summary");
        }
        become(StrategyState.SUBMITTED);
        round++;
        submittedBy = by;
        submittedAt = now;
        return SubmissionVersion.freeze(id, round, summary, attachments, by, now);
    }

    void openCompletenessCheck() {
        become(StrategyState.COMPLETENESS_CHECK);
    }

    void openReviews() {
        become(StrategyState.IN_REVIEW);
    }

    void concludeReviews() {
        become(StrategyState.AWAITING_DECISION);
    }

    void prepareDecision() {
        become(StrategyState.SECOND_SIGNATURE);
    }

    void returnDecision() {
        become(StrategyState.AWAITING_DECISION);
    }

    void requestChanges() {
        become(StrategyState.CHANGES_REQUESTED);
    }

    void approve(PersonId by, String why, Instant now) {
        decide(StrategyState.APPROVED, by, why, now);
    }

    void reject(PersonId by, String why, Instant now) {
        decide(StrategyState.REJECTED, by, WrittenText.required(why, "strategy.refused-no-reason"), now);
    }

    void withdraw(PersonId by, String why, Instant now) {
        decide(StrategyState.WITHDRAWN, by, why, now);
    }

    private void decide(StrategyState outcome, PersonId by, String why, Instant now) {
        var limited = WrittenText.limited(why);
        become(outcome);
        decidedBy = by;
        decidedAt = now;
        reason = limited;
    }

    private void become(StrategyState next) {
        if (!state.canBecome(next)) {
            throw new Refusal("strategy.refused-state");
        }
        state = next;
    }

    private void requireEditable() {
        if (!state.isEditable()) {
            throw new Refusal("strategy.refused-not-editable");
        }
    }

    StrategyId id() {
        return id;
    }

    ProjectId project() {
        return project;
    }

    StrategyState state() {
        return state;
    }

    /** As it was read; the old value of the audit trail. */
    StrategyState stateBefore() {
        return stateBefore;
    }

    int round() {
        return round;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Whether the process of this case was started and has not ended. */
    boolean hasProcess() {
        return round > 0 && !state.isFinal();
    }
}
