package org.maschinenraum.portal.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The pages about funding rounds and what they run by, as the coordination office sees them. */
final class ProgrammePages {

    private static final String LONG_NAME = "Förderstaffel 2028 der Verbandsgemeinden Rhein-Nahe-Hunsrück-Mosel";

    private ProgrammePages() {}

    static void lookedAtBy(Visitor office, Look look) {
        look.at(office.open("verwaltung/programm").sees("Einreichungsformulare"), "programm");
        office.follow("Förderstaffel 2026").sees("Termine und Fristen");
        look.at(office, "staffel");
        look.at(office, "staffel-schliessen", visitor -> visitor.press(visitor.text("programme.close-round")));
        round(office, look);
        ruleSet(office, look, "KfW 436", "regime", "Fördersätze");
        ruleSet(office, look, "Einreichung der Strategie", "formular", "Abschnitt: Ausgangslage");
        ruleSet(office, look, "Kriterien für Smart-City-Strategien", "katalog", "Auswertung");
        compared(office, look);
    }

    private static void round(Visitor office, Look look) {
        office.open("verwaltung/foerderstaffeln/neu").sees("Nach dem Vorbild von");
        look.at(office, "staffel-neu");
        look.at(office, "staffel-neu-fehlt", visitor -> visitor.press(visitor.text("programme.create-round")));
        office.open("verwaltung/foerderstaffeln/neu").type("Name der Staffel", LONG_NAME);
        office.press("Förderstaffel anlegen").sees("Bearbeitungszeiten");
        look.at(office, "staffel-bearbeiten");
        office.press("Speichern").sees("in Vorbereitung");
        look.at(office, "staffel-vorbereitet");
    }

    /** The second version stays a draft. */
    private static void ruleSet(Visitor office, Look look, String title, String name, String part) {
        office.open("verwaltung/programm").follow(title).sees(part);
        look.at(office, name);
        office.press("Neue Fassung beginnen").sees("Speichern");
        look.at(office, name + "-bearbeiten");
    }

    private static void compared(Visitor office, Look look) {
        office.press("Kriterium 2 nach oben").press("Kriterium hinzufügen").sees("Kriterium 8");
        last(office, "Titel").fill("Klimaschutz");
        last(office, "Worauf es ankommt").fill("Spart die Strategie Treibhausgase?");
        office.press("Kriterium 7 entfernen").press("Speichern").sees("Klimaschutz: neu");
        look.at(office, "katalog-vergleich");
        look.at(office, "katalog-freigeben", visitor -> visitor.press(visitor.text("programme.release-rule-set")));
    }

    private static Locator last(Visitor office, String label) {
        return office.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .last();
    }
}
