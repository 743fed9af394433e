package org.maschinenraum.portal.shell.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.problem.PlainPage;
import org.maschinenraum.portal.shell.problem.ReferenceNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** What a person sees when logging in does not work. */
@Component
class LoginProblems implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginProblems.class);

    /** Keycloak does not answer; trying again leads to the page the person wanted. */
    void unreachable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("The identity provider does not answer; login refused");
        new PlainPage(Texts.of("shell.login-unreachable-title"), Texts.of("shell.login-unreachable-text"))
                .way(request.getRequestURI(), Texts.of("shell.try-again"))
                .send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Keycloak refused, or the answer came too late or twice. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var number = ReferenceNumber.of(failure);
        new PlainPage(Texts.of("shell.login-failed-title"), Texts.of("shell.login-failed-text", number))
                .way(request.getContextPath() + "/", Texts.of("shell.login-again"))
                .send(request, response, HttpServletResponse.SC_UNAUTHORIZED);
    }
}
