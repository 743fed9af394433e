package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What people do on the pages of the strategy phase, in their words. */
final class StrategyStory {

    private StrategyStory() {}

    /** The lead begins a strategy in the project, writes, uploads and submits it. */
    static void submits(Visitor lead, String project, Path document) {
        lead.open("projekte").follow(project);
        submits(lead, document);
    }

    /** The same from the page of the project. */
    static void submits(Visitor lead, Path document) {
        lead.press("Strategie beginnen");
        uploads(lead, document);
        writes(lead, "Eine kurze Zusammenfassung der Strategie.");
        sends(lead);
    }

    static void sends(Visitor lead) {
        lead.press("Strategie einreichen");
        confirms(lead, "Strategie einreichen");
        lead.sees("Eingereichte Fassung");
    }

    static void uploads(Visitor lead, Path document) {
        choosesFile(lead).setFiles(document);
        lead.sees("ist hochgeladen");
    }

    static void uploads(Visitor lead, FilePayload document) {
        choosesFile(lead).setFiles(document);
        lead.sees("ist hochgeladen");
    }

    private static FileChooser choosesFile(Visitor lead) {
        return lead.page().waitForFileChooser(() -> lead.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("PDF")))
                .first()
                .click());
    }

    static void writes(Visitor lead, String summary) {
        lead.page().getByLabel("Text der Kurzfassung").fill(summary);
        lead.page().getByLabel("Text der Kurzfassung").blur();
        lead.sees("gespeichert");
    }

    /** The coordinator opens the task in the inbox and names two reviewers. */
    static void namesReviewers(Visitor office, String first, String second) {
        office.sees("Alles ist da");
        chooses(office, "Erstes Gutachten", first);
        chooses(office, "Zweites Gutachten", second);
        office.press("Vollständig: Gutachten zuteilen").sees("Die Gutachten sind zugeteilt.");
    }

    /** From the page after naming: the coordinator gives one of the seats to somebody else. */
    static void reassigns(Visitor office, String from, String to) {
        opensSeat(office, from);
        office.choose("Einer anderen Person zuteilen");
        chooses(office, "Neue Person", to);
        office.press("Neu zuteilen").sees("Das Gutachten ist neu zugeteilt.");
    }

    static void opensSeat(Visitor office, String reviewer) {
        office.follow("Zur Strategie").sees(reviewer);
        office.page()
                .locator(".mr-entry")
                .filter(new Locator.FilterOptions().setHasText(reviewer))
                .getByRole(AriaRole.LINK)
                .click();
        office.sees("Was soll geschehen?");
    }

    static void sendsBack(Visitor office, String points) {
        office.page().getByLabel("Was fehlt oder ist zu ändern?").fill(points);
        office.press("Mit Punkten zurückgeben").sees("Die Nachforderung ist verschickt.");
    }

    static void reviews(Visitor reviewer, String recommendation, String comment) {
        reviewer.choose(recommendation).page().getByLabel("Begründung").fill(comment);
        reviewer.press("Gutachten abgeben");
        confirms(reviewer, "Gutachten abgeben");
        reviewer.sees("Ihr Gutachten ist abgegeben.");
    }

    static void approves(Visitor approver) {
        approver.choose("Positiv prüfen").press("Positiv prüfen");
        confirms(approver, "Positiv prüfen");
        approver.sees("Die Strategie ist positiv geprüft.");
    }

    static void withdraws(Visitor lead) {
        lead.press("Strategie zurückziehen");
        confirms(lead, "Strategie zurückziehen");
        lead.sees("Zurückgezogen.");
    }

    /** Opens the task of this title and project from the inbox's tab. */
    static void opensTask(Visitor visitor, String tab, String title, String project) {
        visitor.open("posteingang" + ("Meine Gruppen".equals(tab) ? "?ansicht=gruppen" : ""));
        row(visitor, title, project).click();
        // The pane shows the task chosen before until the server has answered.
        var pane = visitor.page().locator(".mr-inbox-pane").filter(new Locator.FilterOptions().setHasText(project));
        pane.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Aufgabe öffnen"))
                .click();
    }

    static Locator row(Visitor visitor, String title, String project) {
        return visitor.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(title))
                .filter(new Locator.FilterOptions().setHasText(project))
                .first();
    }

    private static void chooses(Visitor visitor, String field, String person) {
        var box = visitor.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field));
        box.fill(person);
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(person))
                .first()
                .click();
    }

    /** Presses the button of this name in the open dialog. */
    static void confirms(Visitor visitor, String button) {
        answers(visitor, button).click();
    }

    static void confirmsTwice(Visitor visitor, String button) {
        answers(visitor, button).dblclick();
    }

    /** Answers that what was typed is to stay. */
    static void keepsWhatWasTyped(Visitor visitor) {
        confirms(visitor, "Eingaben behalten");
        assertThat(visitor.questions()).hasCount(0);
    }

    private static Locator answers(Visitor visitor, String button) {
        return visitor.questions()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }
}
