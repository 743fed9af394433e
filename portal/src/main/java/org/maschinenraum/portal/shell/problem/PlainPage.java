package org.maschinenraum.portal.shell.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A page for the moments when Vaadin cannot speak: before the login, and when a request failed outside of it. */
public class PlainPage {

    /** The parameter by which a page without login is asked for in another language. */
    public static final String LANGUAGE = "sprache";

    private static final String TEMPLATE = "/shell/plain-page.html";

    private final String title;
    private final String text;
    private String way = "";
    private String label = "";

    public PlainPage(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /** Where the one button leads. */
    public PlainPage way(String address, String verb) {
        way = address;
        label = verb;
        return this;
    }

    public void send(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html(request));
    }

    private String html(HttpServletRequest request) {
        return template()
                .replace("${lang}", Texts.locale().getLanguage())
                .replace("${base}", escaped(request.getContextPath() + "/"))
                .replace("${languages}", languages(request))
                .replace("${brand}", escaped(Texts.of("shell.brand")))
                .replace("${title}", escaped(title))
                .replace("${text}", escaped(text))
                .replace("${way}", escaped(way))
                .replace("${label}", escaped(label));
    }

    /** The same page in each other language. */
    private static String languages(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var address = escaped(failed == null ? request.getRequestURI() : failed.toString());
        return Texts.LANGUAGES.stream()
                .filter(language -> !language.equals(Texts.locale()))
                .map(Locale::getLanguage)
                .map(code -> "<a href=\"%s?%s=%s\" lang=\"%s\" hreflang=\"%s\">%s</a>"
                        .formatted(address, LANGUAGE, code, code, code, escaped(Texts.of("shell.language-" + code))))
                .collect(Collectors.joining(" "));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String template() {
        try (InputStream file = PlainPage.class.getResourceAsStream(TEMPLATE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
