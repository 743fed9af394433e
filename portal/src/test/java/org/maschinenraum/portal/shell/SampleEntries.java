package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.shell.start.StartPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What rooms will offer to the shell: menu entries and cards. */
@Configuration(proxyBeanMethods = false)
class SampleEntries {

    /** A line of the menu, for one role or for all. */
    record Entry(
            String textKey,
            Class<? extends Component> page,
            Icons icon,
            int order,
            MenuSection section,
            Optional<Role> role,
            int waiting)
            implements MenuEntry {

        @Override
        public boolean visible(Actor actor) {
            return role.isEmpty() || actor.is(role.get());
        }

        @Override
        public int count(Actor actor) {
            return waiting;
        }
    }

    @Bean
    MenuEntry inbox() {
        return new Entry(
                "shell.start-tasks", BuildingBlocksPage.class, Icons.INBOX, 10, MenuSection.OWN, Optional.empty(), 7);
    }

    @Bean
    MenuEntry forCoordinators() {
        return new Entry(
                "shell.role-coordinator",
                StartPage.class,
                Icons.FOLDER_KANBAN,
                20,
                MenuSection.PROGRAMME,
                Optional.of(Role.COORDINATOR),
                0);
    }
}
