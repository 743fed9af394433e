package org.maschinenraum.portal.strategy.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.strategy.ChangeRequest;
import org.maschinenraum.portal.strategy.ReviewOverview;
import org.maschinenraum.portal.strategy.ReviewProgress;
import org.maschinenraum.portal.strategy.ReviewReminder;
import org.maschinenraum.portal.strategy.StrategyAction;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyOverview;
import org.maschinenraum.portal.strategy.StrategyState;
import org.maschinenraum.portal.strategy.SubmissionVersion;

/**
 * Everything a page shows of one strategy to one person, read together; equal if nothing changed since.
 *
 * @param versions newest first
 * @param requests newest first
 * @param reviews those the person may read
 * @param reminders what was done about these, oldest first
 * @param history newest first
 * @param allowed what the person may do now
 * @param lead whether the person leads the project
 * @param seesProject whether the person may open the project's page
 * @param running another procedure of the same project that is still open, after this one ended without approval
 */
record Shown(
        StrategyOverview strategy,
        List<SubmissionVersion> versions,
        List<ChangeRequest> requests,
        List<ReviewOverview> reviews,
        List<ReviewReminder> reminders,
        Optional<ReviewProgress> progress,
        List<Entry> history,
        Set<StrategyAction> allowed,
        boolean lead,
        boolean seesProject,
        boolean mayBegin,
        Optional<StrategyId> running) {

    /**
     * One line of the history.
     *
     * @param who in words
     * @param state after it
     * @param round 0 before the first submission
     */
    record Entry(
            Instant at, String verb, String who, @Nullable StrategyState state, int round) {}

    StrategyId id() {
        return strategy.id();
    }

    StrategyState state() {
        return strategy.state();
    }

    boolean may(StrategyAction action) {
        return allowed.contains(action);
    }

    /** The version submitted in this round. */
    Optional<SubmissionVersion> version(int round) {
        return versions.stream().filter(version -> version.round() == round).findFirst();
    }

    /** What has to be answered now. */
    Optional<ChangeRequest> openRequest() {
        return state() == StrategyState.CHANGES_REQUESTED ? requests.stream().findFirst() : Optional.empty();
    }

    /** When this last happened in the present round. */
    Optional<Instant> when(String verb) {
        return history.stream()
                .filter(entry -> entry.verb().equals(verb) && entry.round() == strategy.round())
                .map(Entry::at)
                .findFirst();
    }
}
