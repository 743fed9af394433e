package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import org.maschinenraum.portal.directory.LocalAuthorities;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.maschinenraum.portal.shell.Texts;

/** Local authorities to choose from, found while typing by name or official key. */
class AuthorityChoice {

    private final LocalAuthorities authorities;

    AuthorityChoice(LocalAuthorities authorities) {
        this.authorities = authorities;
    }

    void offer(ComboBoxBase<?, LocalAuthority, ?> field) {
        field.setItems(query ->
                authorities.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.setItemLabelGenerator(LocalAuthority::label);
        field.setRenderer(new ComponentRenderer<>(AuthorityChoice::line));
        if (field instanceof MultiSelectComboBox<?> several) {
            several.setI18n(texts());
        }
    }

    /** Many authorities share a name; kind, district, state and key tell them apart. */
    static String details(LocalAuthority authority) {
        var town = authority.kind() == LocalAuthority.Kind.MUNICIPALITY
                && authority.district().isEmpty();
        var kind = town ? "town" : authority.kind().name().toLowerCase(Locale.ROOT);
        var where = authority.district().isEmpty()
                ? authority.state()
                : Texts.of("programme.authority-where", authority.district(), authority.state());
        return Texts.of("programme.authority-more", Texts.of("programme.authority-" + kind), where, authority.ags());
    }

    private static Component line(LocalAuthority authority) {
        var more = new Span(details(authority));
        more.addClassNames("mr-muted", "mr-smalltext");
        var line = new Div(new Div(authority.name()), more);
        line.addClassName("mr-choice");
        return line;
    }

    private static MultiSelectComboBoxI18n texts() {
        return new MultiSelectComboBoxI18n()
                .setCleared(Texts.of("programme.choice-cleared"))
                .setFocused(Texts.of("programme.choice-focused"))
                .setSelected(Texts.of("programme.choice-selected"))
                .setDeselected(Texts.of("programme.choice-deselected"))
                .setTotal(Texts.of("programme.choice-total"));
    }
}
