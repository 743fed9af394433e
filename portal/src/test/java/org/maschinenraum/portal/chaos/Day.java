package org.maschinenraum.portal.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.maschinenraum.portal.chaos.Reckoning.Findings;

/** New cases, people at work, one fault, and in the evening the reckoning of everything since the first day. */
final class Day {

    private static final Duration SLOWEST_PAGE = Duration.ofSeconds(4);

    private final Rig rig;
    private final Round round;
    private final Random random;
    private int lettersTwiceBefore;

    Day(Rig rig, Round round, Random random) {
        this.rig = rig;
        this.round = round;
        this.random = random;
    }

    Evening with(Fault fault) {
        var begun = Instant.now();
        var before = rig.ledger.acknowledged();
        rig.crowd.begin(round.cases());
        var blow = fault.strike().at(rig, round, random);
        var recovered = untilCaughtUp();
        var stuck = rig.crowd.awaitEvening(round.patience());
        blow.afterwards().run();
        var found = reckon();
        var findings = new ArrayList<>(stuck);
        findings.addAll(found.all());
        if (blow.slowestPage().compareTo(SLOWEST_PAGE) > 0) {
            findings.add("a page took " + blow.slowestPage());
        }
        var twice = found.lettersTwice() - lettersTwiceBefore;
        lettersTwiceBefore = found.lettersTwice();
        if (twice > 0 && !fault.repeatsLetters()) {
            findings.add(twice + " letters came twice");
        }
        return new Evening(
                fault.name(),
                rig.ledger.acknowledged() - before,
                rig.cases.count(),
                found.lost().size(),
                found.doubled().size(),
                twice,
                blow.slowestPage(),
                recovered,
                Duration.between(begun, Instant.now()),
                findings);
    }

    /** What was on its way when the fault ended. */
    private Duration untilCaughtUp() {
        var healed = Instant.now();
        var newest = number("select coalesce(max(id), 0) from integration.outbox");
        Awaitility.await("the outbox catches up")
                .atMost(round.patience())
                .ignoreExceptions()
                .until(() -> number("select count(*) from integration.outbox where id <= " + newest) == 0);
        return Duration.between(healed, Instant.now());
    }

    /** What the engine still has to hear of the last action takes a moment; what is wrong stays wrong. */
    private Findings reckon() {
        var reckoning = new Reckoning(rig.books, rig.ledger, rig.door);
        try {
            Awaitility.await("the outbox is empty")
                    .atMost(round.patience())
                    .until(() -> number("select count(*) from integration.outbox") == 0);
            return Awaitility.await()
                    .pollInterval(Duration.ofSeconds(1))
                    .pollDelay(Duration.ZERO)
                    .atMost(Duration.ofSeconds(20))
                    .until(reckoning::findings, Findings::none);
        } catch (ConditionTimeoutException notSettled) {
            return reckoning.findings();
        }
    }

    private long number(String sql) {
        return rig.books.sql().sql(sql).query(Long.class).single();
    }
}
