package org.maschinenraum.portal.shell.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Map;
import org.maschinenraum.portal.shell.Bold;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.language.LanguageChoice;

/** Who I am, in which role, light or dark, in which language, and the way out. */
class AccountMenu extends MenuBar {

    private final Map<Appearance, MenuItem> appearances = new EnumMap<>(Appearance.class);

    AccountMenu(SignedIn person, LanguageChoice languages, AuthenticationContext authentication) {
        addClassName("mr-account");
        setI18n(new MenuBarI18n().setMoreOptions(Texts.of("shell.more-options")));
        var root = addItem(face(person));
        root.setAriaLabel(Texts.of("shell.account-of", person.name()));
        var menu = root.getSubMenu();
        menu.addComponent(whoAmI(person));
        menu.addComponent(new Hr());
        addAppearances(menu);
        menu.addComponent(new Hr());
        addLanguages(menu, languages);
        menu.addComponent(new Hr());
        menu.addItem(Texts.of("shell.logout"), clicked -> authentication.logout());
    }

    private static Component face(SignedIn person) {
        var avatar = new Span(person.initials());
        avatar.addClassName("mr-avatar");
        var words = new Span(new Bold(person.name()), new Span(person.roles()));
        words.addClassName("mr-words");
        var face = new Div(avatar, words);
        face.addClassName("mr-me");
        return face;
    }

    private static Component whoAmI(SignedIn person) {
        var roles = new Span(person.roles());
        roles.addClassNames("mr-muted", "mr-smalltext");
        var who = new Div(new Bold(person.name()), roles);
        who.addClassName("mr-whoami");
        return who;
    }

    private void addAppearances(SubMenu menu) {
        menu.addComponent(label("shell.appearance"));
        for (var appearance : Appearance.values()) {
            var item = menu.addItem(Texts.of(appearance.textKey()), clicked -> choose(appearance));
            item.setCheckable(true);
            item.setKeepOpen(true);
            appearances.put(appearance, item);
        }
        mark(Appearance.chosen());
    }

    /** Each by its own name, so that everybody finds the way back. */
    private static void addLanguages(SubMenu menu, LanguageChoice languages) {
        menu.addComponent(label("shell.language"));
        for (var language : Texts.LANGUAGES) {
            var code = language.getLanguage();
            var item = menu.addItem(Texts.of("shell.language-" + code), clicked -> languages.choose(language));
            item.getElement().setAttribute("lang", code);
            item.setCheckable(true);
            item.setChecked(language.equals(Texts.locale()));
        }
    }

    private static Component label(String textKey) {
        var label = new Div(Texts.of(textKey));
        label.addClassName("mr-menu-label");
        return label;
    }

    private void choose(Appearance appearance) {
        appearance.apply();
        mark(appearance);
    }

    private void mark(Appearance chosen) {
        appearances.forEach((appearance, item) -> item.setChecked(appearance == chosen));
    }
}
