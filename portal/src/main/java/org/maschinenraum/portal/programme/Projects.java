package org.maschinenraum.portal.programme;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.audit.AuditTrail;
import org.maschinenraum.portal.directory.LocalAuthorities;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only way to change a project. */
@Service
public class Projects {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final ProjectRepository repository;
    private final LocalAuthorities authorities;
    private final AuditTrail audit;
    private final Policy policy;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Projects(
            ProjectRepository repository,
            LocalAuthorities authorities,
            AuditTrail audit,
            Policy policy,
            CurrentActor currentActor,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.authorities = authorities;
        this.audit = audit;
        this.policy = policy;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** @throws Refusal with the field's reason */
    @Transactional
    public ProjectId create(NewProject wanted) {
        var actor = currentActor.get();
        policy.require(actor, ProgrammeAction.CREATE_PROJECT);
        if (authorities.findAll(wanted.authorities()).size()
                < wanted.authorities().size()) {
            throw new Refusal("programme.refused-unknown-authority");
        }
        var project = Project.create(ProjectId.next(), wanted, nextReference(), clock.instant());
        repository.save(project);
        audit.record(
                project.id(),
                actor.id(),
                ProgrammeAction.CREATE_PROJECT.key(),
                Map.of("kind", wanted.kind(), "authorities", String.join(",", wanted.authorities())));
        return project.id();
    }

    /** Called by the room that approved, in its transaction; a second call changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void startImplementation(ProjectId id) {
        var project = repository.findWithLockById(id).orElseThrow(() -> new Refusal("programme.refused-gone"));
        if (project.startImplementation()) {
            repository.save(project);
            audit.record(
                    id,
                    null,
                    "programme.start-implementation",
                    Map.of("before", ProjectPhase.STRATEGY, "phase", ProjectPhase.IMPLEMENTATION));
            events.publishEvent(new ImplementationStarted(id));
        }
    }

    private String nextReference() {
        var number = jdbc.sql("select nextval('programme.reference')")
                .query(Long.class)
                .single();
        return "MPSC-%d-%03d".formatted(clock.instant().atZone(BERLIN).getYear(), number);
    }
}
