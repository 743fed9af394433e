package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.maschinenraum.portal.access.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cards of a start page with work on it, one of which is broken. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("sample-cards")
class SampleCards {

    /** A card with this headline; an empty title makes it fail. */
    record SampleCard(int order, String title, Optional<String> answer) implements StartCard {

        @Override
        public Optional<Component> render(Actor actor) {
            if (title.isEmpty()) {
                throw new IllegalStateException("broken on purpose");
            }
            return Optional.of(new Panel(title));
        }

        @Override
        public Optional<String> headline(Actor actor) {
            return answer;
        }
    }

    @Bean
    StartCard later() {
        return new SampleCard(30, "Neu in meinen Gruppen", Optional.of("Drei Beiträge sind neu"));
    }

    @Bean
    StartCard tasks() {
        return new SampleCard(10, "Meine Aufgaben", Optional.of("Zwei Aufgaben sind heute fällig"));
    }

    @Bean
    StartCard broken() {
        return new SampleCard(20, "", Optional.empty());
    }
}
