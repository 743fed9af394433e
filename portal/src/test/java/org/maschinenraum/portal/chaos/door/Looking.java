package org.maschinenraum.portal.chaos.door;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.chaos.door.Sights.OpenReview;
import org.maschinenraum.portal.chaos.door.Sights.Procedure;
import org.maschinenraum.portal.chaos.door.Sights.Task;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyOverview;
import org.maschinenraum.portal.strategy.StrategyQueries;
import org.maschinenraum.portal.task.InboxPart;
import org.maschinenraum.portal.task.InboxQueries;
import org.maschinenraum.portal.task.TaskOverview;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads what the pages would show. */
@Component
@Profile(PeopleDoor.PROFILE)
class Looking {

    /** More than can rest in one run: who saw only resting tasks would think that there is nothing to do. */
    private static final int ROWS = 1_000;

    private final InboxQueries inbox;
    private final StrategyQueries strategies;

    Looking(InboxQueries inbox, StrategyQueries strategies) {
        this.inbox = inbox;
        this.strategies = strategies;
    }

    Object at(Act act) {
        return switch (act.verb()) {
            case "see-inbox" -> tasks(act);
            case "see-project" -> project(new ProjectId(act.target()));
            case "see-strategy" -> strategy(new StrategyId(act.target()));
            case "see-review" -> review(new ReviewId(act.target()));
            default -> throw new IllegalArgumentException(act.verb());
        };
    }

    private List<Task> tasks(Act act) {
        return inbox.list(InboxPart.WAITING, 0, ROWS).stream()
                .map(task -> task(task, act.person()))
                .toList();
    }

    private static Task task(TaskOverview task, UUID me) {
        var mine = task.assignee() != null && task.assignee().value().equals(me);
        return new Task(task.id().value(), task.element(), task.subject(), mine, target(task.path()));
    }

    /** Every path of a page names one thing. */
    private static UUID target(String path) {
        return Arrays.stream(path.split("/"))
                .filter(part -> part.length() == 36)
                .map(UUID::fromString)
                .findFirst()
                .orElseThrow();
    }

    private Procedure project(ProjectId id) {
        var all = strategies.ofProject(id);
        return all.isEmpty() ? new Procedure(null, "", 0, 0, "", 0, 0) : procedure(all.getFirst(), all.size());
    }

    private Procedure strategy(StrategyId id) {
        return procedure(strategies.visible(id).orElseThrow(Looking::gone), 1);
    }

    private static Procedure procedure(StrategyOverview seen, int attempts) {
        return new Procedure(
                seen.id().value(),
                seen.state().name(),
                seen.round(),
                seen.version(),
                seen.summary(),
                seen.attachments().size(),
                attempts);
    }

    private OpenReview review(ReviewId id) {
        var review = strategies.ownReview(id).orElseThrow(Looking::gone);
        return new OpenReview(review.strategy().value(), review.round(), review.version());
    }

    private static Refusal gone() {
        return new Refusal("strategy.refused-gone");
    }
}
