package org.maschinenraum.portal.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/** The tables of docs/benchmarks.md. */
final class Report {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    void progress(Side side, Leg leg) {
        line(
                "<!-- %s, %d people: %.1f cases/s, %.0f ms CPU per case -->",
                side.getClass().getSimpleName(), leg.people(), leg.perSecond(), leg.cpuMillisPerCase());
    }

    /** Each list holds two rounds of the same people. */
    void throughput(List<Integer> people, List<Leg> portal, List<Leg> engine) {
        line("");
        line(
                "| people | portal, cases/s | engine alone, cases/s | ratio | portal, CPU ms per case | engine alone | next task after an answer, p50 | p99 | engine alone, p50 | p99 |");
        line("|---|---|---|---|---|---|---|---|---|---|");
        for (int count : people) {
            var ours = with(count, portal);
            var bare = with(count, engine);
            double rate = mean(ours.stream().mapToDouble(Leg::perSecond));
            double bareRate = mean(bare.stream().mapToDouble(Leg::perSecond));
            line(
                    "| %d | %.1f (%s) | %.1f (%s) | %.2f | %.0f | %.0f | %.1f ms | %.1f ms | %.1f ms | %.1f ms |",
                    count,
                    rate,
                    each(ours),
                    bareRate,
                    each(bare),
                    rate / bareRate,
                    mean(ours.stream().mapToDouble(Leg::cpuMillisPerCase)),
                    mean(bare.stream().mapToDouble(Leg::cpuMillisPerCase)),
                    mean(ours.stream().mapToDouble(leg -> leg.handovers().millis(0.5))),
                    mean(ours.stream().mapToDouble(leg -> leg.handovers().millis(0.99))),
                    mean(bare.stream().mapToDouble(leg -> leg.handovers().millis(0.5))),
                    mean(bare.stream().mapToDouble(leg -> leg.handovers().millis(0.99))));
        }
    }

    void latency(double rate, Leg leg) {
        line("");
        line(
                "At %.1f new cases per second (half the highest rate), %d cases:",
                rate, leg.cases().size());
        line("");
        line("| | p50 | p95 | p99 |");
        line("|---|---|---|---|");
        row("an action, until it is durable", leg.actions());
        row("the next task, after an answer", leg.handovers());
        row("a whole case", leg.whole());
    }

    void costs(double statements, double wal) {
        line("");
        line("| per case, one person | |");
        line("|---|---|");
        line("| SQL statements, with polling | %.0f |", statements);
        line("| WAL | %.1f KB |", wal / 1024);
    }

    /** @param statements how often each was sent for all cases together */
    void mostSent(Map<String, Integer> statements, int cases) {
        line("");
        line("| sent per case | statement |");
        line("|---|---|");
        statements.forEach((text, times) -> line("| %.1f | `%s` |", (double) times / cases, shortened(text)));
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + " …" : text;
    }

    private void row(String what, Quantiles times) {
        line("| %s | %.1f ms | %.1f ms | %.1f ms |", what, times.millis(0.5), times.millis(0.95), times.millis(0.99));
    }

    private static List<Leg> with(int people, List<Leg> legs) {
        return legs.stream().filter(leg -> leg.people() == people).toList();
    }

    private static String each(List<Leg> legs) {
        return String.join(
                ", ",
                legs.stream().map(leg -> "%.1f".formatted(leg.perSecond())).toList());
    }

    private static double mean(DoubleStream values) {
        return values.average().orElseThrow();
    }

    private void line(String format, Object... values) {
        out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }
}
