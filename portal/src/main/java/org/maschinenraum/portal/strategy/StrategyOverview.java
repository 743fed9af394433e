package org.maschinenraum.portal.strategy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.programme.ProjectOverview;

/**
 * A strategy as its pages show it.
 *
 * @param version to be given back with a change, so that a stale one is noticed
 * @param attachments of the draft
 */
public record StrategyOverview(
        StrategyId id,
        long version,
        ProjectOverview project,
        StrategyState state,
        int round,
        String summary,
        List<Attachment> attachments,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** The most characters of any text that is written into this room. */
    public static final int LONGEST_TEXT = WrittenText.LONGEST;

    StrategyOverview with(List<Attachment> files) {
        return new StrategyOverview(id, version, project, state, round, summary, files, submittedAt, decidedAt, reason);
    }

    /** Whether the lead may have written on since the newest version: that concerns nobody but who may edit it. */
    boolean mayBeRevised() {
        return round > 0 && (state == StrategyState.CHANGES_REQUESTED || state == StrategyState.WITHDRAWN);
    }

    /** Whether the round allows another version after a request for changes (A21). */
    public boolean mayBeResubmitted() {
        return round <= project.fundingRound().settings().maxResubmissions();
    }

    /** With what was submitted instead of what the lead has written since; null: as it is. */
    StrategyOverview as(@Nullable SubmissionVersion submitted) {
        return submitted == null
                ? this
                : new StrategyOverview(
                        id,
                        version,
                        project,
                        state,
                        round,
                        submitted.summary(),
                        submitted.documents(),
                        submittedAt,
                        decidedAt,
                        reason);
    }
}
