package org.maschinenraum.portal.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Relation;
import org.maschinenraum.portal.access.Scope;
import org.maschinenraum.portal.access.Stale;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A funded project with its lead person and its consortium, in which exactly one authority leads. */
@Table(schema = "programme", name = "project")
class Project implements Scope {

    @Id
    private final ProjectId id;

    @Version
    private @Nullable Long version;

    private final FundingRoundId fundingRound;
    private final String reference;
    private final String title;
    private final ProjectKind kind;
    private final ProjectPath path;
    private PersonId lead;

    @MappedCollection(idColumn = "project", keyColumn = "position")
    private List<ProjectAuthority> authorities;

    private ProjectPhase phase;
    private final @Nullable LocalDate fundingCommitment;
    private final boolean example;
    private final Instant created;

    @PersistenceCreator
    Project(
            ProjectId id,
            @Nullable Long version,
            FundingRoundId fundingRound,
            String reference,
            String title,
            ProjectKind kind,
            ProjectPath path,
            PersonId lead,
            List<ProjectAuthority> authorities,
            ProjectPhase phase,
            @Nullable LocalDate fundingCommitment,
            boolean example,
            Instant created) {
        this.id = id;
        this.version = version;
        this.fundingRound = fundingRound;
        this.reference = reference;
        this.title = title;
        this.kind = kind;
        this.path = path;
        this.lead = lead;
        this.authorities = authorities;
        this.phase = phase;
        this.fundingCommitment = fundingCommitment;
        this.example = example;
        this.created = created;
    }

    static Project create(ProjectId id, NewProject wanted, String reference, Instant now) {
        wanted.validate();
        var leading = wanted.authorities().getFirst();
        return new Project(
                id,
                null,
                wanted.fundingRound(),
                reference,
                wanted.title().strip(),
                wanted.kind(),
                wanted.path(),
                wanted.lead(),
                wanted.authorities().stream()
                        .map(ags -> ProjectAuthority.founding(ags, ags.equals(leading)))
                        .toList(),
                ProjectPhase.STRATEGY,
                wanted.fundingCommitment(),
                wanted.example(),
                now);
    }

    /** @return false if it has started already: approving twice starts once */
    boolean startImplementation() {
        requireOpen();
        var starts = phase == ProjectPhase.STRATEGY;
        phase = ProjectPhase.IMPLEMENTATION;
        return starts;
    }

    /** @return who led before */
    PersonId changeLead(PersonId to) {
        requireOpen();
        if (lead.equals(to)) {
            throw new Refusal("programme.refused-leads-already");
        }
        var from = lead;
        lead = to;
        return from;
    }

    /** @return which authority led before */
    String changeLeadAuthority(String to) {
        requireOpen();
        if (present(to).leads()) {
            throw new Refusal("programme.refused-leads-already");
        }
        var from = authorities.stream()
                .filter(ProjectAuthority::leads)
                .map(ProjectAuthority::ags)
                .findFirst()
                .orElse("");
        authorities = authorities.stream()
                .map(authority -> authority.leading(authority.isPresent() && authority.is(to)))
                .toList();
        return from;
    }

    void recordAccession(String ags, LocalDate on) {
        requireOpen();
        if (authorities.stream().anyMatch(authority -> authority.isPresent() && authority.is(ags))) {
            throw new Refusal("programme.refused-partner-already");
        }
        if (authorities.stream().anyMatch(authority -> authority.is(ags) && authority.wasThereOn(on))) {
            throw new Refusal("programme.refused-joined-before-it-left");
        }
        var grown = new ArrayList<>(authorities);
        grown.add(ProjectAuthority.joining(ags, on));
        authorities = grown;
    }

    void recordExit(String ags, LocalDate on, String reason) {
        requireOpen();
        if (reason.isBlank() || reason.strip().length() > ProjectAuthority.LONGEST_REASON) {
            throw new Refusal("programme.refused-exit-reason", ProjectAuthority.LONGEST_REASON);
        }
        var leaving = present(ags);
        if (leaving.leads()) {
            throw new Refusal(
                    authorities.stream().filter(ProjectAuthority::isPresent).count() == 1
                            ? "programme.refused-last-authority"
                            : "programme.refused-lead-authority-leaves");
        }
        if (!leaving.mayLeaveOn(on)) {
            throw new Refusal("programme.refused-left-before-it-joined");
        }
        authorities = authorities.stream()
                .map(authority -> authority.equals(leaving) ? authority.left(on, reason.strip()) : authority)
                .toList();
    }

    /** @throws Stale if it was changed since this version was read */
    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new Stale();
        }
    }

    private void requireOpen() {
        if (phase == ProjectPhase.CLOSED) {
            throw new Refusal("programme.refused-closed");
        }
    }

    private ProjectAuthority present(String ags) {
        return authorities.stream()
                .filter(authority -> authority.isPresent() && authority.is(ags))
                .findFirst()
                .orElseThrow(() -> new Refusal("programme.refused-no-partner"));
    }

    @Override
    public Enum<?> state() {
        return phase;
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return lead.equals(actor.id()) ? Set.of(ProjectRelation.LEAD) : Set.of();
    }

    ProjectId id() {
        return id;
    }

    /** Also those that left. */
    List<ProjectAuthority> authorities() {
        return authorities;
    }
}
