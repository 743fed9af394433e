package org.maschinenraum.portal.chaos;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.maschinenraum.portal.chaos.door.Act;
import org.maschinenraum.portal.chaos.door.Sights.Procedure;
import tools.jackson.core.type.TypeReference;

/** What a project lead does: brings every project of theirs to its end. */
final class Leading {

    private static final TypeReference<Procedure> PROCEDURE = new TypeReference<>() {};

    private final Person me;
    private final Door door;
    private final Random random;
    private final Map<UUID, Plan> unfinished = new ConcurrentHashMap<>();

    Leading(Person me, Door door, Random random) {
        this.me = me;
        this.door = door;
        this.random = random;
    }

    void takeOver(UUID project, Plan plan) {
        unfinished.put(project, plan);
    }

    /** @return whether there was something to do */
    boolean doOneThing(boolean resting) {
        var projects = List.copyOf(unfinished.entrySet());
        if (projects.isEmpty()) {
            return false;
        }
        var one = projects.get(random.nextInt(projects.size()));
        return advance(one.getKey(), one.getValue(), door.look(act("see-project", one.getKey()), PROCEDURE), resting);
    }

    private boolean advance(UUID project, Plan plan, Procedure seen, boolean resting) {
        if (seen.id() == null) {
            door.act(act("strategy.create-draft", project));
            return true;
        }
        if (plan.withdrawsIn(seen.state(), seen.attempts())) {
            door.act(act("strategy.withdraw", seen.id())
                    .seen(seen.round(), seen.version())
                    .saying("Wir planen neu."));
            return true;
        }
        return switch (seen.state()) {
            case "DRAFT" -> prepare(plan, seen.id(), seen);
            case "CHANGES_REQUESTED" ->
                !(resting && "ChangesRequested".equals(plan.restsAt())) && prepare(plan, seen.id(), seen);
            case "WITHDRAWN" -> seen.attempts() == 1 && begunAgain(project);
            case "APPROVED", "REJECTED" -> finished(project);
            default -> false;
        };
    }

    private boolean begunAgain(UUID project) {
        door.act(act("strategy.create-draft", project));
        return true;
    }

    private boolean finished(UUID project) {
        unfinished.remove(project);
        return true;
    }

    /** One thing after the other: the paper, the words, and off. */
    private boolean prepare(Plan plan, UUID strategy, Procedure seen) {
        var words = plan.summary(seen.attempts(), seen.round() + 1);
        if (seen.files() == 0) {
            door.act(act("strategy.attach", strategy).saying(Paper.of(plan.number())));
        } else if (!seen.summary().equals(words)) {
            door.act(act("strategy.write", strategy)
                    .seen(seen.round(), seen.version())
                    .saying(words));
        } else {
            door.act(act("strategy.submit", strategy)
                    .seen(seen.round(), seen.version())
                    .saying(words));
        }
        return true;
    }

    private Act act(String verb, UUID target) {
        return Act.of(me.id(), me.role(), verb, target);
    }
}
