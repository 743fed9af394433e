package org.maschinenraum.portal.task;

import java.time.Clock;
import java.util.UUID;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A kind of task for tests, and people. */
class TaskSamples {

    @Bean
    static SampleTasks sampleTasks() {
        return new SampleTasks();
    }

    @Bean
    static TaskDatabase taskDatabase(JdbcClient jdbc, Clock clock) {
        return new TaskDatabase(jdbc, clock);
    }

    static ActingAs person(Role role) {
        return ActingAs.person(new PersonId(UUID.randomUUID()), role);
    }
}
