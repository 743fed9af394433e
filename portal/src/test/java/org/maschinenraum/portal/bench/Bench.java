package org.maschinenraum.portal.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.maschinenraum.embedded.Services;
import org.maschinenraum.portal.access.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Portal, engine, engine, portal; then latency at half the highest rate, and what one case costs the database. */
public final class Bench {

    private static final List<Integer> PEOPLE = List.of(1, 8, 32);

    private final Report report = new Report();
    private final Size size;

    private Bench(Size size) {
        this.size = size;
    }

    /** @param arguments {@code --short} only shows that it runs; its figures mean nothing */
    public static void main(String[] arguments) throws IOException {
        new Bench(List.of(arguments).contains("--short") ? Size.SHORT : Size.FULL).run();
        System.exit(0); // the engine client of a closed portal leaves threads behind
    }

    private void run() throws IOException {
        var portal = new ArrayList<Leg>();
        var engine = new ArrayList<Leg>();
        portal.addAll(portal());
        engine.addAll(engine());
        engine.addAll(engine());
        portal.addAll(portal());
        report.throughput(PEOPLE, portal, engine);
        double highest = portal.stream().mapToDouble(Leg::perSecond).max().orElseThrow();
        latency(highest / 2);
        costs();
    }

    private List<Leg> portal() throws IOException {
        try (Side side = new PortalSide(InProcessPortal.start())) {
            return legs(side);
        }
    }

    private List<Leg> engine() {
        try (Side side = new EngineSide(Services.forTests().broker())) {
            return legs(side);
        }
    }

    private List<Leg> legs(Side side) {
        Leg.closed(side, 8, size.warmUp());
        var legs = PEOPLE.stream().map(people -> leg(side, people)).toList();
        side.requireSound();
        return legs;
    }

    private Leg leg(Side side, int people) {
        var leg = Leg.closed(side, people, size.base() + size.perPerson() * people);
        report.progress(side, leg);
        return leg;
    }

    private void latency(double rate) throws IOException {
        try (Side side = new PortalSide(InProcessPortal.start())) {
            Leg.closed(side, 8, size.warmUp());
            report.latency(rate, Leg.open(side, rate, size.arriving()));
            side.requireSound();
        }
    }

    private void costs() throws IOException {
        var statements = new Statements();
        try (var portal = InProcessPortal.start(statements);
                Side side = new PortalSide(portal)) {
            var jdbc = portal.getBean(JdbcClient.class);
            Leg.closed(side, 1, size.counted());
            side.prepare(size.counted());
            long wal = wal(jdbc);
            int sent = statements.of(() -> {
                for (int i = 0; i < size.counted(); i++) {
                    side.carry();
                }
                side.awaitCompleted(size.counted());
                side.awaitQuiet();
            });
            report.costs((double) sent / size.counted(), (double) (wal(jdbc) - wal) / size.counted());
            report.mostSent(statements.mostSent(12), size.counted());
        }
    }

    private static long wal(JdbcClient jdbc) {
        return jdbc.sql("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint")
                .query(Long.class)
                .single();
    }

    /** How much is measured. */
    private record Size(int warmUp, int base, int perPerson, Duration arriving, int counted) {
        private static final Size SHORT = new Size(4, 4, 1, Duration.ofSeconds(4), 4);
        private static final Size FULL = new Size(60, 40, 10, Duration.ofSeconds(60), 40);
    }
}
