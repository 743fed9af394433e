package org.maschinenraum.portal.programme;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;

/**
 * What is needed to create a project.
 *
 * @param authorities official keys, the leading one first
 * @param fundingCommitment the day of the commitment, if there is one yet
 * @param example marked as example data wherever it is shown
 */
public record NewProject(
        FundingRoundId fundingRound,
        String title,
        ProjectKind kind,
        ProjectPath path,
        PersonId lead,
        List<String> authorities,
        @Nullable LocalDate fundingCommitment,
        boolean example) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** A project that begins with its strategy. */
    public NewProject(
            FundingRoundId fundingRound,
            String title,
            ProjectKind kind,
            PersonId lead,
            List<String> authorities,
            boolean example) {
        this(fundingRound, title, kind, ProjectPath.STRATEGY_FIRST, lead, authorities, null, example);
    }

    void validate() {
        if (title.isBlank() || title.strip().length() > LONGEST_TITLE) {
            throw new Refusal("programme.refused-title", LONGEST_TITLE);
        }
        if (authorities.isEmpty()) {
            throw new Refusal("programme.refused-no-authority");
        }
        if (new HashSet<>(authorities).size() < authorities.size()) {
            throw new Refusal("programme.refused-authority-twice");
        }
        if (kind == ProjectKind.INTER_MUNICIPAL_COOPERATION && authorities.size() < 2) {
            throw new Refusal("programme.refused-one-partner");
        }
    }
}
