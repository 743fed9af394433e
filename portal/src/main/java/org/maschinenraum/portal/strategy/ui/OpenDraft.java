package org.maschinenraum.portal.strategy.ui;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.strategy.Attachment;
import org.maschinenraum.portal.strategy.Attachment.Slot;
import org.maschinenraum.portal.strategy.DraftQuota;
import org.maschinenraum.portal.strategy.Drafts;
import org.maschinenraum.portal.strategy.Strategies;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyOverview;
import org.maschinenraum.portal.strategy.StrategyState;

/** The draft as one window saw it last; all its changes go through here. */
class OpenDraft {

    private final Drafts drafts;
    private final Strategies strategies;
    private final StrategyReading reading;
    private final StrategyState opened;
    private StrategyOverview strategy;
    private long seen;

    OpenDraft(StrategyOverview strategy, Drafts drafts, Strategies strategies, StrategyReading reading) {
        this.strategy = strategy;
        this.drafts = drafts;
        this.strategies = strategies;
        this.reading = reading;
        this.opened = strategy.state();
        this.seen = strategy.version();
    }

    StrategyId id() {
        return strategy.id();
    }

    String summary() {
        return strategy.summary();
    }

    DraftQuota quota() {
        return drafts.quota();
    }

    /** Whether this file is one of the draft's. */
    boolean names(String hash) {
        return strategy.attachments().stream().anyMatch(file -> file.hash().equals(hash));
    }

    Optional<Attachment> document() {
        return strategy.attachments().stream()
                .filter(file -> file.slot() == Slot.STRATEGY_DOCUMENT)
                .findFirst();
    }

    List<Attachment> annexes() {
        return strategy.attachments().stream()
                .filter(file -> file.slot() == Slot.ANNEX)
                .toList();
    }

    /**
     * Saves the summary. A file added meanwhile does not stand in its way, another summary does.
     *
     * @throws Stale if somebody else wrote another summary meanwhile
     */
    void write(String text) {
        try {
            edit(() -> drafts.write(id(), seen, text));
        } catch (Stale overtaken) {
            reread();
            if (seen != strategy.version()) {
                throw overtaken;
            }
            edit(() -> drafts.write(id(), seen, text));
        }
        seeAll();
    }

    /** The summary as it is saved now, maybe by somebody else. */
    String savedElsewhere() {
        return present().summary();
    }

    /** Whatever was saved elsewhere is seen, and may be replaced. */
    void seeAll() {
        strategy = present();
        seen = strategy.version();
    }

    private void edit(Runnable action) {
        Attempt.of(reading, id(), opened, action);
    }

    /** May be called outside the window's session; {@link #reread} afterwards, within it. */
    void attach(Slot slot, String name, InputStream content) {
        edit(() -> drafts.attach(id(), slot, name, content));
    }

    void detach(Attachment file) {
        edit(() -> drafts.detach(id(), file.hash()));
        reread();
    }

    /** @throws Stale if somebody else changed the draft meanwhile */
    void submit() {
        strategies.submit(id(), seen);
    }

    /** The files as they are now; another summary, however, is not taken for seen. */
    void reread() {
        var present = present();
        if (present.summary().equals(strategy.summary())) {
            seen = present.version();
            strategy = present;
        } else {
            strategy = new StrategyOverview(
                    present.id(),
                    present.version(),
                    present.project(),
                    present.state(),
                    present.round(),
                    strategy.summary(),
                    present.attachments(),
                    present.submittedAt(),
                    present.decidedAt(),
                    present.reason());
        }
    }

    private StrategyOverview present() {
        return reading.overview(id()).orElseThrow(() -> new Refusal("strategy.refused-gone"));
    }
}
