package org.maschinenraum.portal.shell.language;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language of a request: what this browser's cookie says, else what the browser asks for, else German. */
@Component("localeResolver") // the name by which Spring finds it
class LanguageCookie extends CookieLocaleResolver {

    private static final String NAME = "sprache";
    private static final Duration LIFE = Duration.ofDays(365);

    LanguageCookie() {
        super(NAME);
        setCookieMaxAge(LIFE);
        setCookieHttpOnly(true);
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(LanguageCookie::asTheBrowserAsks);
    }

    /** Nothing but a language we speak. */
    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return spoken(value).orElse(null);
    }

    static Optional<Locale> spoken(@Nullable String language) {
        return Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
    }

    private static Locale asTheBrowserAsks(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Texts.LANGUAGES.getFirst();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> spoken(wanted.getLanguage()).stream())
                .findFirst()
                .orElse(Texts.LANGUAGES.getFirst());
    }
}
