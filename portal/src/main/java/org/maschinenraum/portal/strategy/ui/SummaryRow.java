package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.UnsavedInput;
import org.maschinenraum.portal.strategy.StrategyOverview;

/** The summary; it saves itself. */
class SummaryRow extends DraftRow {

    private final OpenDraft draft;
    private final TextArea text = new TextArea(Texts.of("strategy.summary-label"));
    private final Autosave autosave;
    private final Runnable changed;

    SummaryRow(OpenDraft draft, UnsavedInput unsaved, Clock clock, Runnable changed, Runnable reload) {
        super(Texts.of("strategy.summary"), Texts.of("strategy.summary-hint"));
        this.draft = draft;
        this.changed = changed;
        this.autosave = new Autosave(clock, unsaved, reload, draft::savedElsewhere, this::overrule);
        text.setValue(draft.summary());
        text.setManualValidation(true);
        text.setWidthFull();
        text.setMinRows(6);
        Typing.follow(text);
        text.addValueChangeListener(typed -> save());
        count();
        add(text, autosave);
    }

    /** @return whether what stands in the field is saved */
    boolean save() {
        count();
        if (!isSaved() && !isTooLong()) {
            autosave();
        }
        return isSaved();
    }

    private void autosave() {
        if (autosave.save(() -> draft.write(text.getValue()))) {
            changed.run();
        }
    }

    private void overrule() {
        draft.seeAll();
        autosave();
    }

    boolean isSaved() {
        return text.getValue().equals(draft.summary());
    }

    boolean isEmpty() {
        return text.getValue().isBlank();
    }

    void show() {
        if (isEmpty()) {
            missing();
        } else {
            complete();
        }
    }

    void goTo() {
        goTo(text);
    }

    private boolean isTooLong() {
        return text.getValue().length() > StrategyOverview.LONGEST_TEXT;
    }

    /** Too long a text stays as it is; cutting it would lose something. */
    private void count() {
        var length = text.getValue().length();
        text.setHelperText(Texts.of("strategy.characters", length, StrategyOverview.LONGEST_TEXT));
        text.setErrorMessage(Texts.of("strategy.refused-summary-too-long", StrategyOverview.LONGEST_TEXT));
        text.setInvalid(isTooLong());
    }
}
