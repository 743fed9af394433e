package org.maschinenraum.portal.shell.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the device has it; the choice is kept in a cookie of the browser. */
enum Appearance {
    SYSTEM("shell.appearance-system", ColorScheme.Value.LIGHT_DARK),
    LIGHT("shell.appearance-light", ColorScheme.Value.LIGHT),
    DARK("shell.appearance-dark", ColorScheme.Value.DARK);

    private static final String COOKIE = "darstellung";

    private final String textKey;
    private final ColorScheme.Value scheme;

    Appearance(String textKey, ColorScheme.Value scheme) {
        this.textKey = textKey;
        this.scheme = scheme;
    }

    String textKey() {
        return textKey;
    }

    String css() {
        return scheme.getValue();
    }

    String cookieValue() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Appearance chosen() {
        return chosen(VaadinService.getCurrentRequest());
    }

    static Appearance chosen(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> Arrays.stream(values())
                        .filter(known -> known.cookieValue().equals(value)))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** At once in this window, and from now on in this browser. */
    void apply() {
        var page = UI.getCurrent().getPage();
        page.setColorScheme(scheme);
        page.executeJs(
                "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'"
                        + " + (location.protocol === 'https:' ? ';secure' : '')",
                COOKIE,
                cookieValue());
    }
}
