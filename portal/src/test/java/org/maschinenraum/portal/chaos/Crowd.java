package org.maschinenraum.portal.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Phaser;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.maschinenraum.portal.chaos.door.Act;

/** Twenty people at their desks; whatever happens to the portal, they look, do one thing, and look again. */
final class Crowd implements AutoCloseable {

    private static final Duration AFTER_WORK = Duration.ofMillis(60);
    private static final Duration NOTHING_TO_DO = Duration.ofMillis(250);
    private static final Duration DOOR_CLOSED = Duration.ofMillis(400);

    private final long seed;
    private final Door door;
    private final Cases cases;
    private final List<Leading> leads = new ArrayList<>();
    private final List<Thread> people = new ArrayList<>();
    private final Phaser busy = new Phaser(1);
    private volatile boolean working;
    private volatile boolean resting = true;
    private volatile boolean over;

    Crowd(long seed, Door door, Cases cases) {
        this.seed = seed;
        this.door = door;
        this.cases = cases;
        Cast.LEADS.forEach(this::employ);
        Stream.of(Cast.COORDINATORS, Cast.REVIEWERS, Cast.APPROVERS)
                .flatMap(List::stream)
                .forEach(person -> {
                    var habits = new Habits(person, door, random(person), number -> Plan.of(seed, number));
                    sit(person, habits::doOneThing);
                });
    }

    private void employ(Person lead) {
        var leading = new Leading(lead, door, random(lead));
        leads.add(leading);
        sit(lead, leading::doOneThing);
    }

    private Random random(Person person) {
        return new Random(seed ^ person.id().getLeastSignificantBits());
    }

    private void sit(Person person, Habit habit) {
        people.add(Thread.ofVirtual().name(person.account()).start(() -> {
            while (!over) {
                pause(working ? turn(habit) : NOTHING_TO_DO);
            }
        }));
    }

    private Duration turn(Habit habit) {
        busy.register();
        try {
            return working && habit.doOneThing(resting) ? AFTER_WORK : NOTHING_TO_DO;
        } catch (Door.Closed notNow) {
            return DOOR_CLOSED;
        } finally {
            busy.arriveAndDeregister();
        }
    }

    /** New projects, each with a lead; from now on everybody works. */
    void begin(int projects) {
        for (int i = 0; i < projects; i++) {
            var number = cases.next();
            var lead = number % leads.size();
            var created = door.create(new Act(
                    Cast.COORDINATORS.getFirst().id(),
                    Cast.COORDINATORS.getFirst().role(),
                    "programme.create-project",
                    Act.NOTHING,
                    0,
                    0,
                    Plan.title(number),
                    List.of(Cast.LEADS.get(lead).id())));
            leads.get(lead).takeOver(created, Plan.of(seed, number));
        }
        working = true;
    }

    /** Everybody works until each case is at its end or rests with an open task; then all lean back. */
    List<String> awaitEvening(Duration patience) {
        try {
            awaitSettled(patience);
            return List.of();
        } catch (ConditionTimeoutException stuck) {
            return cases.unsettled(resting);
        } finally {
            leanBack();
        }
    }

    /** Nobody has anything to do. */
    void awaitSettled(Duration patience) {
        Awaitility.await("every case is settled")
                .pollInterval(Duration.ofMillis(300))
                .atMost(patience)
                .ignoreExceptions()
                .until(() -> cases.unsettled(resting).isEmpty());
    }

    /** What rested so far is brought to its end, too. */
    void restNoMore() {
        resting = false;
        working = true;
    }

    private void leanBack() {
        working = false;
        busy.awaitAdvance(busy.arrive());
    }

    @Override
    public void close() {
        over = true;
        working = false;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Habit {
        boolean doOneThing(boolean resting);
    }
}
