package org.maschinenraum.portal.shell.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestLimitTest {

    private final RequestLimit limit = new RequestLimit(2, new CurrentActor());

    @Test
    void refusesAnAddressThatAsksTooOftenInGermanAndSaysHowLong() throws Exception {
        assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);
        var refused = ask("192.0.2.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 30);
        assertThat(refused.getContentAsString())
                .contains("Zu viele Anfragen", refused.getHeader("Retry-After") + " Sekunden");
        assertThat(ask("192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void takesANetworkOfIpv6ForOneCaller() throws Exception {
        ask("2001:db8:0:1::1");
        ask("2001:db8:0:1::2");

        assertThat(ask("2001:db8:0:1:ffff::3").getStatus()).isEqualTo(429);
        assertThat(ask("2001:db8:0:2::1").getStatus()).isEqualTo(200);
    }

    @Test
    void takesWhatIsNoAddressForOneCaller() throws Exception {
        ask("unknown");
        ask("gelogen, 1");

        assertThat(ask("x".repeat(5_000)).getStatus()).isEqualTo(429);
    }

    @Test
    void doesNotCountWhoIsLoggedIn() {
        ActingAs.person(PersonId.of("00000000-0000-4000-8000-000000000001")).run(() -> {
            for (int time = 0; time < 5; time++) {
                assertThat(answered("192.0.2.1")).isEqualTo(200);
            }
        });
    }

    private int answered(String address) {
        try {
            return ask(address).getStatus();
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse ask(String address) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
