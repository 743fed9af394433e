package org.maschinenraum.portal.shell.language;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Locale;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.shell.PreferredLanguages;
import org.springframework.stereotype.Component;

/** Changes the language of the person who is logged in. */
@Component
public class LanguageChoice {

    private final PreferredLanguages preferred;
    private final LanguageCookie languages;
    private final CurrentActor actor;

    LanguageChoice(PreferredLanguages preferred, LanguageCookie languages, CurrentActor actor) {
        this.preferred = preferred;
        this.languages = languages;
        this.actor = actor;
    }

    /** For the person and in this browser; the page comes anew, and asks first if it holds unsaved input. */
    public void choose(Locale language) {
        preferred.choose(actor.get().id(), language);
        languages.setLocale(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent(), language);
        UI.getCurrent().getPage().reload();
    }
}
