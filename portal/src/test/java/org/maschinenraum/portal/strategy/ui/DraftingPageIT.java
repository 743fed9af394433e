package org.maschinenraum.portal.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.programme.ui.ProjectView;
import org.maschinenraum.portal.shell.problem.NotFoundPage;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyState;

/** The lead's checklist: from the project's page to the submission. */
class DraftingPageIT extends StrategyVisit {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    DraftingPageIT() {
        super(Visitor.LEAD);
    }

    private void open(StrategyId id) {
        navigate(StrategyPaths.page(id), StrategyView.class);
    }

    @Test
    void beginsOnTheProjectsPage() {
        var project = strategies.project(Visitor.LEAD);

        navigate("projekte/" + project.value(), ProjectView.class);
        press("Strategie beginnen");

        assertThat(getCurrentView()).isInstanceOf(StrategyView.class);
        assertThat(said())
                .contains("Zwei Angaben fehlen noch.", "Strategiedokument hochladen", "Kurzfassung schreiben");
    }

    @Test
    void saysWhatIsMissingInsteadOfSubmitting() {
        var id = strategies.in(StrategyState.DRAFT);
        strategies.writeElsewhere(id, "");

        open(id);
        press("Strategie einreichen");

        assertThat(isAsked()).isFalse();
        assertThat(said()).contains("Noch nicht eingereicht: Eine Angabe fehlt noch.", "Kurzfassung schreiben");
    }

    @Test
    void takesAPdfAndNothingElseForTheStrategyDocument() {
        var project = strategies.project(Visitor.LEAD);
        navigate("projekte/" + project.value(), ProjectView.class);
        press("Strategie beginnen");
        var upload = test(find(Upload.class).all().getFirst());

        upload.upload("strategie.pdf", "application/pdf", "a;b".getBytes(StandardCharsets.US_ASCII));
        assertThat(page()).contains("„strategie.pdf“ wurde nicht übernommen: Der Inhalt der Datei passt nicht");

        upload.upload("strategie.pdf", "application/pdf", PDF);
        assertThat(page()).doesNotContain("wurde nicht übernommen");
        assertThat(texts(DocumentRow.class)).singleElement().asString().contains("strategie.pdf", "Vollständig");
    }

    @Test
    void savesTheSummaryAndSubmits() {
        var id = strategies.in(StrategyState.DRAFT);

        open(id);
        type("Text der Kurzfassung", "Klimaanpassung für alle.");
        assertThat(strategies.summary(id)).isEqualTo("Klimaanpassung für alle.");
        assertThat(page()).contains("gespeichert ");

        press("Strategie einreichen");
        assertThat(test(find(ConfirmDialog.class).single()).getText()).contains("Fassung 1");
        confirm();

        assertThat(strategies.state(id)).isEqualTo(StrategyState.SUBMITTED);
        assertThat(said()).contains("Eingereicht.");
        assertThat(page()).contains("angenommen, wird weitergeleitet", "Sie müssen zurzeit nichts tun.");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWroteMeanwhile() {
        var id = strategies.in(StrategyState.DRAFT);
        open(id);
        strategies.writeElsewhere(id, "Von jemand anderem.");

        type("Text der Kurzfassung", "Von mir.");

        assertThat(test(find(ConfirmDialog.class).single()).getHeader()).isEqualTo("Inzwischen geändert");
        assertThat(text("Text der Kurzfassung").getValue()).isEqualTo("Von mir.");
        assertThat(page()).contains("Nicht gespeichert");
        assertThat(strategies.summary(id)).isEqualTo("Von jemand anderem.");

        confirm();
        assertThat(text("Text der Kurzfassung").getValue()).isEqualTo("Von jemand anderem.");
    }

    @Test
    void savesTheOwnTextOnlyAfterTheOtherWasShown() {
        var id = strategies.in(StrategyState.DRAFT);
        open(id);
        strategies.writeElsewhere(id, "Von jemand anderem.");

        type("Text der Kurzfassung", "Von mir.");
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(page()).contains("Gespeichert ist zurzeit:", "Von jemand anderem.");
        press("Meinen Text speichern");

        assertThat(strategies.summary(id)).isEqualTo("Von mir.");
        assertThat(page()).doesNotContain("Nicht gespeichert");
    }

    @Test
    void keepsWhatWasTypedWhenTheDraftWasSubmittedElsewhere() {
        var id = strategies.in(StrategyState.DRAFT);
        open(id);
        strategies.moveTo(id, StrategyState.SUBMITTED);

        type("Text der Kurzfassung", "Noch ein Satz.");

        assertThat(page()).contains("Das geht nicht mehr", "„Eingereicht“");
        assertThat(text("Text der Kurzfassung").getValue()).isEqualTo("Noch ein Satz.");
        press("Neuen Stand laden");
        confirm();
        assertThat(page()).contains("Eingereicht").doesNotContain("Ihre Unterlagen");
    }

    @Test
    void doesNotCutATextThatIsTooLong() {
        var id = strategies.in(StrategyState.DRAFT);
        open(id);

        type("Text der Kurzfassung", "x".repeat(5_001));

        assertThat(text("Text der Kurzfassung").isInvalid()).isTrue();
        assertThat(text("Text der Kurzfassung").getValue()).hasSize(5_001);
        assertThat(strategies.summary(id)).isEqualTo("Die Stadt wird klimafest.");
    }

    @Test
    void submittingTwiceIsAnsweredWithTheStateReached() {
        var id = strategies.in(StrategyState.DRAFT);
        open(id);
        press("Strategie einreichen");
        strategies.moveTo(id, StrategyState.COMPLETENESS_CHECK);

        confirm();

        assertThat(refused()).contains("Das geht nicht mehr", "„In Vollständigkeitsprüfung“");
    }

    @Test
    void withdrawsWithAReasonAndMayBeginAnew() {
        var id = strategies.in(StrategyState.DRAFT);
        open(id);

        press("Strategie zurückziehen");
        type("Grund", "Der Rat hat anders entschieden.");
        confirm();

        assertThat(strategies.state(id)).isEqualTo(StrategyState.WITHDRAWN);
        assertThat(page()).contains("Der Rat hat anders entschieden.");
        assertThat(offers("Strategie zurückziehen")).isFalse();
        press("Neu beginnen");
        assertThat(said()).contains("Zwei Angaben fehlen noch.");
    }

    @Test
    void aRefusedReasonToWithdrawIsStillThereWhenAskedAgain() {
        open(strategies.in(StrategyState.DRAFT));
        var tooLong = "Der Rat hat anders entschieden. ".repeat(1_000).strip();

        press("Strategie zurückziehen");
        type("Grund", tooLong);
        confirm();
        assertThat(refused()).contains("Nicht ausgeführt");
        press("Strategie zurückziehen");

        assertThat(text("Grund").getValue()).isEqualTo(tooLong);
    }

    @Test
    void neverReadsWhoReviewsOrWhatIsWritten() {
        var id = strategies.in(StrategyState.IN_REVIEW);
        strategies.submittedReview(id, Visitor.REVIEWER, "Geheime Einschätzung");
        strategies.openReview(id, Visitor.SECOND_REVIEWER);

        open(id);

        assertThat(page())
                .contains("1 von 2 Gutachten")
                .doesNotContain("Geheime Einschätzung", "Gerd Gutachten", "Gisela Gegenprüfung");
    }

    @Test
    void isNotToldWhetherAForeignDraftExists() {
        var id = strategies.in(StrategyState.DRAFT);
        jdbcLead(Visitor.OFFICE);

        isAnsweredWith(NotFoundPage.class, StrategyPaths.page(id));
        isAnsweredWith(NotFoundPage.class, "strategie/" + UUID.randomUUID());
        isAnsweredWith(NotFoundPage.class, "strategie/unsinn");
    }

    private void jdbcLead(Visitor lead) {
        strategies
                .jdbc()
                .sql("update programme.project set lead = ?")
                .param(lead.id())
                .update();
    }
}
