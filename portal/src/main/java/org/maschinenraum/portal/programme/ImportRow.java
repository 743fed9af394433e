package org.maschinenraum.portal.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.maschinenraum.portal.directory.Person;

/**
 * A row of a list of projects as it was understood; what could not be read is null and has a problem.
 *
 * @param number as the spreadsheet counts
 * @param authorities the leading one first
 * @param found problems of what stands in the cells; those of the project as a whole come on top
 */
public record ImportRow(
        FundingRoundId fundingRound,
        int number,
        String title,
        @Nullable ProjectKind kind,
        ProjectPath path,
        List<ImportedAuthority> authorities,
        @Nullable Person lead,
        @Nullable LocalDate fundingCommitment,
        List<ImportProblem> found) {

    /** With an answer to the question which authority is meant. */
    public ImportRow choose(int authority, LocalAuthority chosen) {
        var answered = new ArrayList<>(authorities);
        answered.set(authority, answered.get(authority).choose(chosen));
        return new ImportRow(
                fundingRound, number, title, kind, path, List.copyOf(answered), lead, fundingCommitment, found);
    }

    /** Whether somebody has to say which authority is meant. */
    public boolean isOpen() {
        return authorities.stream().anyMatch(authority -> authority.meant() == null);
    }

    /** All that has to be mended in the list; questions are not among it. */
    public List<ImportProblem> problems() {
        if (!found.isEmpty() || isOpen()) {
            return found;
        }
        try {
            project().validate();
            return List.of();
        } catch (Refusal refused) {
            return List.of(ImportProblem.of(refused));
        }
    }

    public boolean isReady() {
        return !isOpen() && problems().isEmpty();
    }

    /** The project that this row becomes, once it is ready. */
    public Optional<NewProject> wanted() {
        return isReady() ? Optional.of(project()) : Optional.empty();
    }

    private NewProject project() {
        return new NewProject(
                fundingRound,
                title,
                Objects.requireNonNull(kind),
                path,
                Objects.requireNonNull(lead).id(),
                authorities.stream()
                        .map(authority ->
                                Objects.requireNonNull(authority.meant()).ags())
                        .toList(),
                fundingCommitment,
                false);
    }
}
