package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.portal.strategy.SampleStrategy.LEAD;
import static org.maschinenraum.portal.strategy.SampleStrategy.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hash of a frozen version covers everything that was frozen (A3). */
class FreezingTest {

    private static final StrategyId STRATEGY = StrategyId.next();
    private static final Attachment FILE =
            new Attachment(Attachment.Slot.ANNEX, "0".repeat(64), "Karte.png", 9, "image/png");
    private static final SubmissionVersion VERSION =
            SubmissionVersion.freeze(STRATEGY, 1, "Text", List.of(FILE, SampleStrategy.DOCUMENT), LEAD, NOW);

    static Stream<Named<UnaryOperator<SubmissionVersion>>> changes() {
        return Stream.of(
                change("strategy", v -> refrozen(v, StrategyId.next(), v.round(), v.summary())),
                change("number", v -> refrozen(v, v.strategy(), 2, v.summary())),
                change("summary", v -> refrozen(v, v.strategy(), v.round(), "Text ")),
                change(
                        "submitter",
                        v -> SubmissionVersion.freeze(
                                v.strategy(), 1, v.summary(), v.documents(), SampleStrategy.person(), NOW)),
                change(
                        "time",
                        v -> SubmissionVersion.freeze(
                                v.strategy(), 1, v.summary(), v.documents(), LEAD, NOW.plusNanos(1000))),
                change("order of the files", v -> files(v, v.documents().reversed())),
                change("a file more", v -> files(v, List.of(FILE, SampleStrategy.DOCUMENT, FILE))),
                change("a file less", v -> files(v, List.of(FILE))),
                change("a file's slot", v -> file(v, Attachment.Slot.STRATEGY_DOCUMENT, FILE.hash(), FILE.name(), 9)),
                change("a file's content", v -> file(v, FILE.slot(), "1".repeat(64), FILE.name(), 9)),
                change("a file's name", v -> file(v, FILE.slot(), FILE.hash(), "Plan.png", 9)),
                change("a file's size", v -> file(v, FILE.slot(), FILE.hash(), FILE.name(), 10)),
                change(
                        "a file's type",
                        v -> files(
                                v,
                                List.of(
                                        new Attachment(FILE.slot(), FILE.hash(), FILE.name(), 9, "image/jpeg"),
                                        SampleStrategy.DOCUMENT))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void givesAnotherHashWhateverChanges(UnaryOperator<SubmissionVersion> change) {
        assertThat(change.apply(VERSION).hash()).isNotEqualTo(VERSION.hash());
    }

    @Test
    void givesTheSameHashForTheSameContent() {
        assertThat(refrozen(VERSION, STRATEGY, 1, "Text")).isEqualTo(VERSION);
    }

    @Test
    void doesNotMixUpWhereOneTextEndsAndTheNextBegins() {
        var one = file(VERSION, FILE.slot(), "ab", "c", 9);
        var other = file(VERSION, FILE.slot(), "a", "bc", 9);

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void keepsItsOwnListOfFiles() {
        var files = new ArrayList<>(List.of(FILE));
        var version = files(VERSION, files);

        files.clear();

        assertThat(version.documents()).containsExactly(FILE);
        assertThatThrownBy(() -> version.documents().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Named<UnaryOperator<SubmissionVersion>> change(
            String what, UnaryOperator<SubmissionVersion> change) {
        return Named.of(what, change);
    }

    private static SubmissionVersion refrozen(SubmissionVersion v, StrategyId strategy, int round, String summary) {
        return SubmissionVersion.freeze(strategy, round, summary, v.documents(), v.submittedBy(), v.submittedAt());
    }

    private static SubmissionVersion files(SubmissionVersion v, List<Attachment> files) {
        return SubmissionVersion.freeze(v.strategy(), v.round(), v.summary(), files, v.submittedBy(), v.submittedAt());
    }

    private static SubmissionVersion file(
            SubmissionVersion v, Attachment.Slot slot, String hash, String name, long bytes) {
        return files(v, List.of(new Attachment(slot, hash, name, bytes, FILE.mediaType()), SampleStrategy.DOCUMENT));
    }
}
