package org.maschinenraum.portal.shell.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionLimitTest {

    @Test
    void endsASessionThatIsTooOldHoweverBusy() throws Exception {
        assertThat(afterARequest(Duration.ofSeconds(-1)).isInvalid()).isTrue();
        assertThat(afterARequest(Duration.ofHours(10)).isInvalid()).isFalse();
    }

    private static MockHttpSession afterARequest(Duration limit) throws Exception {
        var session = new MockHttpSession();
        session.access();
        var request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        new SessionLimit(limit).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return session;
    }
}
