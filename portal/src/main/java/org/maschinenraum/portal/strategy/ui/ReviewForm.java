package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Question;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.UnsavedInput;
import org.maschinenraum.portal.strategy.Recommendation;
import org.maschinenraum.portal.strategy.ReviewOverview;
import org.maschinenraum.portal.strategy.StrategyOverview;

/** Recommendation and comment; both save themselves until the review is handed in. */
class ReviewForm extends Panel {

    /** Where the review is kept. */
    interface Desk {
        /** As it is saved now. */
        ReviewOverview review();

        /** @return the version after saving */
        long write(long seen, @Nullable Recommendation recommendation, String comment);

        void submit(long seen, @Nullable Recommendation recommendation, String comment);

        /** Shows what was saved elsewhere. */
        void reload();
    }

    private final Desk desk;
    private final Autosave autosave;
    private final RadioButtonGroup<Recommendation> recommendation =
            new RadioButtonGroup<>(Texts.of("strategy.recommendation"));
    private final TextArea comment = new TextArea(Texts.of("strategy.comment"));
    private long seen;
    private @Nullable Recommendation savedRecommendation;
    private String savedComment;

    /** @param reminders what was done because it is not in yet */
    ReviewForm(Desk desk, ReminderList reminders, ErrorNotice notice, UnsavedInput unsaved, Clock clock) {
        super(Texts.of("strategy.review-form"));
        this.desk = desk;
        this.autosave = new Autosave(clock, unsaved, desk::reload, this::savedElsewhere, this::overrule);
        var review = desk.review();
        this.seen = review.version();
        this.savedRecommendation = review.recommendation();
        this.savedComment = review.comment();
        var today = LocalDate.now(clock.withZone(Dates.BERLIN));
        aside(Texts.of("strategy.review-until", review.due(), Dates.dueHint(review.due(), today)));
        prepareRecommendation(review.recommendation());
        prepareComment(review.comment());
        var button = new Button(Texts.of("strategy.submit-review"), clicked -> ask());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClassName("mr-form");
        with(
                reminders,
                new Paragraph(Texts.of("strategy.review-text")),
                recommendation,
                comment,
                autosave,
                notice,
                button);
    }

    private void prepareRecommendation(@Nullable Recommendation saved) {
        recommendation.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        recommendation.setItems(Recommendation.values());
        recommendation.setItemLabelGenerator(Wording::of);
        recommendation.setManualValidation(true);
        recommendation.setErrorMessage(Texts.of("strategy.refused-no-recommendation"));
        recommendation.setValue(saved);
        recommendation.addValueChangeListener(chosen -> save());
    }

    private void prepareComment(String saved) {
        comment.setManualValidation(true);
        comment.setWidthFull();
        comment.setMinRows(8);
        comment.setValue(saved);
        Typing.follow(comment);
        comment.addValueChangeListener(typed -> save());
        count();
    }

    private void count() {
        var length = comment.getValue().length();
        comment.setHelperText(Texts.of("strategy.characters", length, StrategyOverview.LONGEST_TEXT));
        comment.setErrorMessage(Texts.of("strategy.refused-text-too-long", StrategyOverview.LONGEST_TEXT));
        comment.setInvalid(length > StrategyOverview.LONGEST_TEXT);
    }

    /** @return whether what stands in the form is saved */
    boolean save() {
        recommendation.setInvalid(false);
        count();
        if (!isSaved() && !comment.isInvalid()) {
            autosave.save(this::write);
        }
        return isSaved();
    }

    private String savedElsewhere() {
        var saved = desk.review();
        var chosen = saved.recommendation();
        return chosen == null ? saved.comment() : Wording.of(chosen) + "\n" + saved.comment();
    }

    private void overrule() {
        seen = desk.review().version();
        autosave.save(this::write);
    }

    private void write() {
        var chosen = recommendation.getValue();
        var text = comment.getValue();
        seen = desk.write(seen, chosen, text);
        savedRecommendation = chosen;
        savedComment = text;
    }

    private boolean isSaved() {
        return Objects.equals(recommendation.getValue(), savedRecommendation)
                && comment.getValue().equals(savedComment);
    }

    private void ask() {
        if (!isComplete() || !save()) {
            return;
        }
        new Question(
                        Texts.of("strategy.submit-review-question"),
                        Texts.of("strategy.submit-review-text"),
                        Texts.of("strategy.submit-review"),
                        () -> desk.submit(seen, recommendation.getValue(), comment.getValue()))
                .open();
    }

    private boolean isComplete() {
        recommendation.setInvalid(recommendation.isEmpty());
        if (comment.getValue().isBlank()) {
            comment.setErrorMessage(Texts.of("strategy.refused-no-comment"));
            comment.setInvalid(true);
        }
        if (recommendation.isInvalid()) {
            recommendation.getElement().callJsFunction("focus");
        } else if (comment.isInvalid()) {
            comment.focus();
        }
        return !recommendation.isInvalid() && !comment.isInvalid();
    }
}
