package org.maschinenraum.portal.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Relation;
import org.maschinenraum.portal.access.Scope;

/**
 * A project as pages show it.
 *
 * @param version to be told with a change of what was seen
 * @param fundingCommitment the day of the commitment, if there is one yet
 * @param authorities names of the present ones, the leading one first
 */
public record ProjectOverview(
        ProjectId id,
        long version,
        String reference,
        String title,
        ProjectKind kind,
        ProjectPath path,
        ProjectPhase phase,
        @Nullable LocalDate fundingCommitment,
        boolean example,
        PersonId lead,
        String leadName,
        FundingRound fundingRound,
        List<String> authorities)
        implements Scope {

    @Override
    public Enum<?> state() {
        return phase;
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return lead.equals(actor.id()) ? Set.of(ProjectRelation.LEAD) : Set.of();
    }
}
