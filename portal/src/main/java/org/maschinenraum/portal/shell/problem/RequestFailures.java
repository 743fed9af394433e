package org.maschinenraum.portal.shell.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Requests that fail outside Vaadin, such as a download, are answered with a plain page. */
@Component
class RequestFailures implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        View view = (values, asked, answer) -> page(status)
                .way(asked.getContextPath() + "/", Texts.of("shell.to-start"))
                .send(asked, answer, status.value());
        return new ModelAndView(view, model);
    }

    private static PlainPage page(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> new PlainPage(Texts.of("shell.not-found-title"), Texts.of("shell.not-found-text"));
            case FORBIDDEN, UNAUTHORIZED ->
                new PlainPage(Texts.of("shell.denied-title"), Texts.of("shell.denied-text"));
            default -> new PlainPage(Texts.of("shell.failure-title"), Texts.of("shell.request-failed-text"));
        };
    }
}
