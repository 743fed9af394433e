package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;
import static org.maschinenraum.portal.strategy.SampleStrategy.DOCUMENT;
import static org.maschinenraum.portal.strategy.SampleStrategy.QUOTA;
import static org.maschinenraum.portal.strategy.SampleStrategy.annex;
import static org.maschinenraum.portal.strategy.SampleStrategy.document;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.maschinenraum.portal.access.Stale;
import org.springframework.util.unit.DataSize;

/** Writing the draft and its files, before and between submissions. */
class DraftingTest {

    @ParameterizedTest
    @EnumSource(
            value = StrategyState.class,
            names = {"DRAFT", "CHANGES_REQUESTED"})
    void changesTextAndFilesWhileEditable(StrategyState state) {
        var strategy = SampleStrategy.in(state);

        strategy.write("Neu.");
        strategy.attach(annex(1), QUOTA);
        strategy.detach(DOCUMENT.hash());

        assertThat(strategy).extracting("summary").isEqualTo("Neu.");
        assertThat(strategy).extracting("attachments").asInstanceOf(LIST).containsExactly(annex(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = StrategyState.class,
            names = {"DRAFT", "CHANGES_REQUESTED"},
            mode = Mode.EXCLUDE)
    void changesNothingOnceSubmitted(StrategyState state) {
        var strategy = SampleStrategy.in(state);

        assertRefused("strategy.refused-not-editable", () -> strategy.write("Neu."));
        assertRefused("strategy.refused-not-editable", () -> strategy.attach(annex(1), QUOTA));
        assertRefused("strategy.refused-not-editable", () -> strategy.detach(DOCUMENT.hash()));

        assertThat(strategy).extracting("summary").isEqualTo(SampleStrategy.SUMMARY);
        assertThat(strategy).extracting("attachments").asInstanceOf(LIST).containsExactly(DOCUMENT);
    }

    @Test
    void takesASummaryOfTheGreatestLengthAndNoLonger() {
        var draft = SampleStrategy.draft("");

        draft.write("ä".repeat(WrittenText.LONGEST));

        assertRefused("strategy.refused-summary-too-long", () -> draft.write("ä".repeat(WrittenText.LONGEST + 1)));
    }

    @Test
    void keepsOneStrategyDocument() {
        var draft = SampleStrategy.draft("", document("a"), annex(1));

        draft.attach(document("b"), QUOTA);

        assertThat(draft).extracting("attachments").asInstanceOf(LIST).containsExactly(annex(1), document("b"));
    }

    @Test
    void keepsAnAnnexOnceHoweverOftenItIsAttached() {
        var draft = SampleStrategy.draft("");

        draft.attach(annex(1), QUOTA);
        draft.attach(annex(1), QUOTA);

        assertThat(draft).extracting("attachments").asInstanceOf(LIST).containsExactly(annex(1));
    }

    @Test
    void takesNineteenAnnexesBesideTheDocumentAndNoMore() {
        var draft = SampleStrategy.draft("", DOCUMENT);

        IntStream.range(0, QUOTA.annexes()).forEach(number -> draft.attach(annex(number), QUOTA));

        assertRefused("strategy.refused-too-many-files", () -> draft.attach(annex(QUOTA.annexes()), QUOTA));
        draft.attach(document("b"), QUOTA);
        draft.attach(annex(0), QUOTA);
        assertThat(draft).extracting("attachments").asInstanceOf(LIST).hasSize(20);
    }

    @Test
    void takesNoMoreThanTheSizeOfAllFilesTogether() {
        var quota = new DraftQuota(5, DataSize.ofBytes(DOCUMENT.bytes() * 3));
        var draft = SampleStrategy.draft("", DOCUMENT);

        draft.attach(annex(1), quota);
        draft.attach(annex(2), quota);

        assertRefused("strategy.refused-draft-too-large", () -> draft.attach(annex(3), quota));
        draft.attach(document("b"), quota);
        draft.detach(annex(1).hash());
        draft.attach(annex(3), quota);
        assertThat(draft).extracting("attachments").asInstanceOf(LIST).hasSize(3);
    }

    @Test
    void noticesThatSomebodyElseSavedMeanwhile() {
        var draft = SampleStrategy.in(StrategyState.DRAFT, 3L);

        draft.requireVersion(3);

        assertThatThrownBy(() -> draft.requireVersion(2)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> draft.requireVersion(4)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> SampleStrategy.draft("").requireVersion(0)).isInstanceOf(Stale.class);
    }
}
