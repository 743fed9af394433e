package org.maschinenraum.portal.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.audit.AuditTrail;
import org.maschinenraum.portal.directory.LocalAuthorities;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.maschinenraum.portal.directory.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only way to change a project. */
@Service
public class Projects {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final ProjectRepository repository;
    private final ProjectRecords records;
    private final LocalAuthorities authorities;
    private final People people;
    private final AuditTrail audit;
    private final Policy policy;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Projects(
            ProjectRepository repository,
            ProjectRecords records,
            LocalAuthorities authorities,
            People people,
            AuditTrail audit,
            Policy policy,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.records = records;
        this.authorities = authorities;
        this.people = people;
        this.audit = audit;
        this.policy = policy;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** @throws Refusal with the field's reason */
    @Transactional
    public ProjectId create(NewProject wanted) {
        var actor = currentActor.get();
        policy.require(actor, ProgrammeAction.CREATE_PROJECT);
        requireLocal(wanted.authorities());
        return create(wanted, actor);
    }

    /**
     * All of a list, or none.
     *
     * @throws Refusal naming the project that there is already, or what is wrong
     */
    @Transactional
    public List<ProjectId> importProjects(List<NewProject> wanted) {
        var actor = currentActor.get();
        policy.require(actor, ProgrammeAction.IMPORT_PROJECTS);
        records.oneImportAtATime();
        requireLocal(wanted.stream().flatMap(one -> one.authorities().stream()).collect(Collectors.toSet()));
        wanted.stream().map(NewProject::lead).distinct().forEach(this::requirePresent);
        return wanted.stream()
                .map(one -> {
                    if (records.exists(one)) {
                        throw new Refusal("programme.refused-exists-already", one.title());
                    }
                    return create(one, actor);
                })
                .toList();
    }

    private ProjectId create(NewProject wanted, Actor actor) {
        var project = Project.create(ProjectId.next(), wanted, records.nextReference(today()), clock.instant());
        repository.save(project);
        audit.record(
                project.id(),
                actor.id(),
                ProgrammeAction.CREATE_PROJECT.key(),
                Map.of(
                        "kind", wanted.kind(),
                        "path", wanted.path(),
                        "authorities", String.join(",", wanted.authorities())));
        return project.id();
    }

    /** Drafts and tasks stay with the project; rights follow at once, because they are read at each check. */
    @Transactional
    public void changeLead(ProjectId id, long seen, PersonId to) {
        var project = open(id, seen, ProgrammeAction.CHANGE_LEAD);
        requirePresent(to);
        var from = project.changeLead(to);
        records.former(id, from, clock.instant());
        settle(project, ProgrammeAction.CHANGE_LEAD, Map.of());
        events.publishEvent(new ProjectLeadChanged(id, from, to));
    }

    /** @param to the key of a present partner; who led stays as a partner */
    @Transactional
    public void changeLeadAuthority(ProjectId id, long seen, String to) {
        var project = open(id, seen, ProgrammeAction.CHANGE_LEAD_AUTHORITY);
        var from = project.changeLeadAuthority(to);
        settle(project, ProgrammeAction.CHANGE_LEAD_AUTHORITY, Map.of("before", from, "authority", to));
    }

    @Transactional
    public void recordAccession(ProjectId id, long seen, String ags, LocalDate on) {
        var project = open(id, seen, ProgrammeAction.RECORD_ACCESSION);
        requireLocal(List.of(ags));
        requireNotLaterThanToday(on);
        project.recordAccession(ags, on);
        settle(project, ProgrammeAction.RECORD_ACCESSION, Map.of("authority", ags, "on", on));
    }

    /** The leading authority stays until another leads; what was is kept. */
    @Transactional
    public void recordExit(ProjectId id, long seen, String ags, LocalDate on, String reason) {
        var project = open(id, seen, ProgrammeAction.RECORD_EXIT);
        requireNotLaterThanToday(on);
        project.recordExit(ags, on, reason);
        settle(project, ProgrammeAction.RECORD_EXIT, Map.of("authority", ags, "on", on));
    }

    /** Called by the room that approved, in its transaction; a second call changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void startImplementation(ProjectId id) {
        var project = lock(id);
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

    private Project open(ProjectId id, long seen, ProgrammeAction action) {
        var project = lock(id);
        policy.require(currentActor.get(), action, project);
        project.requireVersion(seen);
        return project;
    }

    private Project lock(ProjectId id) {
        return repository.findWithLockById(id).orElseThrow(() -> new Refusal("programme.refused-gone"));
    }

    private void settle(Project project, ProgrammeAction action, Map<String, ?> details) {
        repository.save(project);
        audit.record(project.id(), currentActor.get().id(), action.key(), details);
    }

    private void requireLocal(Collection<String> keys) {
        var known = authorities.findAll(keys);
        if (known.size() < Math.toIntExact(keys.stream().distinct().count())) {
            throw new Refusal("programme.refused-unknown-authority");
        }
        if (!known.values().stream().allMatch(LocalAuthority::isLocal)) {
            throw new Refusal("programme.refused-no-local-authority");
        }
    }

    private void requirePresent(PersonId person) {
        if (people.present(person).isEmpty()) {
            throw new Refusal("programme.refused-lead-unknown");
        }
    }

    private void requireNotLaterThanToday(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refusal("programme.refused-in-the-future");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }
}
