package org.maschinenraum.portal.shell;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

/** A view test in which somebody is logged in from the beginning. */
@SpringBootTest(classes = ShellPreview.class)
@ViewPackages(packages = "org.maschinenraum.portal.shell")
abstract class LoggedIn extends SpringBrowserlessTest {

    private final Optional<String> role;

    LoggedIn(Optional<String> role) {
        this.role = role;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.getContext().setAuthentication(PretendedLogin.login(role));
        super.initVaadinEnvironment();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    String headline() {
        return find(H1.class).single().getText();
    }

    Stream<String> texts(Class<? extends Component> type) {
        return find(type).all().stream().map(component -> component.getElement().getTextRecursively());
    }
}
