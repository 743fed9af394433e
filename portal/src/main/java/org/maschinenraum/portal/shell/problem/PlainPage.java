package org.maschinenraum.portal.shell.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A page for the moments when Vaadin cannot speak: before the login, and when a request failed outside of it. */
public class PlainPage {

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
        response.getWriter().write(html(request.getContextPath()));
    }

    private String html(String contextPath) {
        return template()
                .replace("${base}", escaped(contextPath + "/"))
                .replace("${brand}", escaped(Texts.of("shell.brand")))
                .replace("${title}", escaped(title))
                .replace("${text}", escaped(text))
                .replace("${way}", escaped(way))
                .replace("${label}", escaped(label));
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
