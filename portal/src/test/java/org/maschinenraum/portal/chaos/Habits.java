package org.maschinenraum.portal.chaos;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.maschinenraum.portal.chaos.door.Act;
import org.maschinenraum.portal.chaos.door.Sights.OpenReview;
import org.maschinenraum.portal.chaos.door.Sights.Procedure;
import org.maschinenraum.portal.chaos.door.Sights.Task;
import tools.jackson.core.type.TypeReference;

/** What those do whose work comes through the inbox: coordinators, reviewers, approvers. */
final class Habits {

    private static final TypeReference<List<Task>> TASKS = new TypeReference<>() {};
    private static final TypeReference<Procedure> PROCEDURE = new TypeReference<>() {};
    private static final TypeReference<OpenReview> REVIEW = new TypeReference<>() {};

    private final Person me;
    private final Door door;
    private final Random random;
    private final IntFunction<Plan> plans;

    Habits(Person me, Door door, Random random, IntFunction<Plan> plans) {
        this.me = me;
        this.door = door;
        this.random = random;
        this.plans = plans;
    }

    /** @return whether there was something to do */
    boolean doOneThing(boolean resting) {
        var waiting = door.look(act("see-inbox", Act.NOTHING), TASKS).stream()
                .filter(task -> Plan.numberOf(task.subject()) >= 0)
                .filter(task -> !resting || !task.element().equals(plan(task).restsAt()))
                .toList();
        if (waiting.isEmpty()) {
            return false;
        }
        var task = waiting.stream().filter(Task::mine).findFirst().orElse(waiting.get(random.nextInt(waiting.size())));
        doIt(task);
        return true;
    }

    private void doIt(Task task) {
        switch (task.element()) {
            case "CompletenessCheck" -> check(task);
            case "Review" -> review(task);
            case "Decision" -> decide(task);
            default -> {
                // the lead's
            }
        }
    }

    private void check(Task task) {
        if (!task.mine() && random.nextInt(3) == 0) {
            door.act(act("task.claim", task.id()));
            return;
        }
        var seen = strategy(task);
        if (plan(task).sendsBackAtCheck(seen.round())) {
            door.act(act("strategy.request-changes", task.target())
                    .seen(seen.round(), seen.version())
                    .saying("Der Kostenplan fehlt."));
        } else {
            door.act(act("strategy.check-completeness", task.target())
                    .seen(seen.round(), seen.version())
                    .naming(twoReviewers()));
        }
    }

    private List<UUID> twoReviewers() {
        var first = random.nextInt(Cast.REVIEWERS.size());
        var second = (first + 1 + random.nextInt(Cast.REVIEWERS.size() - 1)) % Cast.REVIEWERS.size();
        return List.of(
                Cast.REVIEWERS.get(first).id(), Cast.REVIEWERS.get(second).id());
    }

    private void review(Task task) {
        var seen = door.look(act("see-review", task.target()), REVIEW);
        door.act(act("strategy.submit-review", task.target())
                .seen(seen.round(), seen.version())
                .saying("Überzeugend."));
    }

    private void decide(Task task) {
        var seen = strategy(task);
        var plan = plan(task);
        var verb = plan.sendsBackAtDecision(seen.round())
                ? "strategy.request-changes"
                : plan.rejected() ? "strategy.reject" : "strategy.approve";
        door.act(act(verb, task.target()).seen(seen.round(), seen.version()).saying("So entschieden."));
    }

    private Procedure strategy(Task task) {
        return door.look(act("see-strategy", task.target()), PROCEDURE);
    }

    private Plan plan(Task task) {
        return plans.apply(Plan.numberOf(task.subject()));
    }

    private Act act(String verb, UUID target) {
        return Act.of(me.id(), me.role(), verb, target);
    }
}
