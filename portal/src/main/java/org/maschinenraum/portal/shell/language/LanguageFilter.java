package org.maschinenraum.portal.shell.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maschinenraum.portal.shell.problem.PlainPage;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets the language before anything else speaks, such as the redirection to the login; pages without login link here. */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class LanguageFilter extends OncePerRequestFilter {

    private final LanguageCookie languages;

    LanguageFilter(LanguageCookie languages) {
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LanguageCookie.spoken(request.getParameter(PlainPage.LANGUAGE))
                .ifPresent(chosen -> languages.setLocale(request, response, chosen));
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocaleContext(languages.resolveLocaleContext(request));
        try {
            chain.doFilter(request, response);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
