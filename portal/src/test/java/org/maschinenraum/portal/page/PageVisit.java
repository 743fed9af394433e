package org.maschinenraum.portal.page;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.RealServices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody visits pages of the rooms. */
@SpringBootTest(classes = RoomsWithPages.class)
@ViewPackages(packages = "org.maschinenraum.portal")
public abstract class PageVisit extends SpringBrowserlessTest {

    private final Authentication login;

    @Autowired
    private JdbcClient jdbc;

    protected PageVisit(Visitor visitor) {
        this.login = visitor.login();
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        RealServices.database(registry);
        registry.add("maschinenraum.engine.address", () -> "http://127.0.0.1:1");
        registry.add("maschinenraum.engine.data-set", () -> "none");
        registry.add("maschinenraum.engine.try-again-after", () -> "1h");
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        jdbc.sql("truncate task.task, programme.project, programme.project_authority, directory.person cascade")
                .update();
        Arrays.stream(Visitor.values()).forEach(this::mirror);
        SecurityContextHolder.getContext().setAuthentication(login);
        super.initVaadinEnvironment();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    private void mirror(Visitor visitor) {
        jdbc.sql("insert into directory.person values (?, ?, ?, ?, '', ?, now(), null)")
                .params(visitor.id(), visitor.name(), visitor.firstName(), visitor.lastName())
                .param(visitor.roles().stream().map(Role::realmName).toArray(String[]::new))
                .update();
    }

    protected final void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    protected final boolean offers(String verb) {
        return find(Button.class).withText(verb).exists();
    }

    /** What is to be read on the page, in one line each. */
    protected final <T extends Component> List<String> texts(Class<T> type) {
        return find(type).all().stream()
                .map(component -> component.getElement().getTextRecursively())
                .collect(Collectors.toList());
    }

    /** Those who come by. */
    public enum Visitor {
        OFFICE("Kim", "Koordination", Role.COORDINATOR),
        COLLEAGUE("Toni", "Transfer", Role.COORDINATOR),
        LEAD("Petra", "Projektleitung"),
        REVIEWER("Gerd", "Gutachten", Role.REVIEWER),
        SECOND_REVIEWER("Gisela", "Gegenprüfung", Role.REVIEWER),
        APPROVER("Frieda", "Fördergeber", Role.APPROVER),
        ADMINISTRATOR("Vera", "Verwaltung", Role.ADMINISTRATOR);

        private final PersonId id;
        private final String firstName;
        private final String lastName;
        private final List<Role> roles;

        Visitor(String firstName, String lastName, Role... roles) {
            this.id = PersonId.of("00000000-0000-4000-8000-00000000000" + ordinal());
            this.firstName = firstName;
            this.lastName = lastName;
            this.roles = List.of(roles);
        }

        public PersonId id() {
            return id;
        }

        String firstName() {
            return firstName;
        }

        String lastName() {
            return lastName;
        }

        List<Role> roles() {
            return roles;
        }

        public Authentication login() {
            var authorities =
                    roles.stream().map(role -> "ROLE_" + role.realmName()).toArray(String[]::new);
            return new TestingAuthenticationToken(id.value().toString(), "", authorities);
        }

        /** Does something elsewhere, in a thread and with a login of its own, and waits until it is done. */
        public void elsewhere(Runnable action) {
            var thread = Thread.ofVirtual().start(() -> {
                SecurityContextHolder.getContext().setAuthentication(login());
                action.run();
            });
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
