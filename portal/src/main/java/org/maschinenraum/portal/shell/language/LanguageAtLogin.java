package org.maschinenraum.portal.shell.language;

import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.shell.PreferredLanguages;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever logs in finds the language chosen in an earlier session. */
@Component
class LanguageAtLogin {

    private final PreferredLanguages preferred;
    private final LanguageCookie languages;

    LanguageAtLogin(PreferredLanguages preferred, LanguageCookie languages) {
        this.preferred = preferred;
        this.languages = languages;
    }

    @EventListener
    void restore(InteractiveAuthenticationSuccessEvent event) {
        var shown = Texts.locale();
        var wanted = preferred.atLogin(PersonId.of(event.getAuthentication().getName()), shown);
        if (!wanted.equals(shown)
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange
                && exchange.getResponse() != null) {
            languages.setLocale(exchange.getRequest(), exchange.getResponse(), wanted);
        }
    }
}
