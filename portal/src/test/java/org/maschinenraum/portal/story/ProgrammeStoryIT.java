package org.maschinenraum.portal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.story.StrategyStory.confirms;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The coordination office draws up new criteria by keyboard and starts a round that runs by them. */
class ProgrammeStoryIT {

    private static RunningPortal portal;
    private static Browser browser;

    @BeforeAll
    static void open() {
        portal = RunningPortal.start();
        browser = new Browser(portal);
    }

    @AfterAll
    static void close() {
        browser.close();
        portal.close();
    }

    @Test
    void aNewRoundRunsByTheNewCriteriaAndTheOldOneByItsOwn() {
        var office =
                browser.visitor().logIn("koordination-1").follow("Programm").sees("Kriterienkataloge");
        office.follow("Kriterien für Smart-City-Strategien")
                .press("Neue Fassung beginnen")
                .sees("Kriterium 7");

        keepsTheFocusWhileMoving(office);
        saves(office);
        office.press("Freigeben");
        confirms(office, "Freigeben");
        office.sees("noch in keiner Staffel");

        office.open("verwaltung/foerderstaffeln/neu").type("Name der Staffel", "Förderstaffel 2028");
        office.press("Förderstaffel anlegen").sees("Bearbeitungszeiten").press("Speichern");
        office.sees("Kriterien für Smart-City-Strategien, Fassung 2").press("Staffel starten");
        confirms(office, "Staffel starten");
        office.sees("läuft");
        office.open("verwaltung/programm").follow("Förderstaffel 2026");
        office.sees("Kriterien für Smart-City-Strategien, Fassung 1");
    }

    /** Twice down by the same key press, without looking for the button again; then leaving is asked about. */
    private static void keepsTheFocusWhileMoving(Visitor office) {
        button(office, "Kriterium 1 nach unten").focus();
        office.page().keyboard().press("Enter");
        office.page().waitForCondition(() -> focused(office).equals("Kriterium 2 nach unten"));
        office.page().keyboard().press("Enter");
        office.page().waitForCondition(() -> focused(office).equals("Kriterium 3 nach unten"));
        assertThat(titles(office).nth(3).inputValue()).isEqualTo("Ausgangslage und Problemverständnis");
        office.follow("Projekte").sees("Eingaben verwerfen?");
        office.press("Weiter bearbeiten");
    }

    private static void saves(Visitor office) {
        office.page().getByRole(AriaRole.SPINBUTTON, named("Gewicht")).first().fill("0");
        office.press("Speichern").sees("Bitte eine ganze Zahl von 1 bis 1.000 angeben.");
        office.page().waitForCondition(() -> !focused(office).equals("Speichern"));
        office.page().getByRole(AriaRole.SPINBUTTON, named("Gewicht")).first().fill("30");
        office.press("Speichern").sees("Kriterien: andere Reihenfolge");
    }

    private static String focused(Visitor office) {
        return office.page()
                .evaluate(
                        "() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.innerText")
                .toString();
    }

    private static Locator titles(Visitor office) {
        return office.page().getByRole(AriaRole.TEXTBOX, named("Titel"));
    }

    private static Locator button(Visitor office, String name) {
        return office.page().getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
