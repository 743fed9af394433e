package org.maschinenraum.portal.chaos;

import java.util.List;
import java.util.stream.Stream;
import org.maschinenraum.portal.audit.VerifyAudit;

/**
 * The final count, from outside: compares what people were promised with the database, the database with the engine, the
 * mailboxes and the index, and recomputes the audit chains.
 *
 * <p>Nobody acts meanwhile. Each part gives its findings in words; none: nothing was lost and nothing doubled.
 */
final class Reckoning {

    private final Books books;
    private final Ledger ledger;
    private final Door door;

    Reckoning(Books books, Ledger ledger, Door door) {
        this.books = books;
        this.ledger = ledger;
        this.door = door;
    }

    /**
     * What was found.
     *
     * @param lost acknowledged, and not there
     * @param doubled there more than once
     * @param lettersTwice letters that came a second time with the same message id
     * @param other everything else that does not fit
     */
    record Findings(List<String> lost, List<String> doubled, int lettersTwice, List<String> other) {

        boolean none() {
            return lost.isEmpty() && doubled.isEmpty() && other.isEmpty();
        }

        List<String> all() {
            return Stream.of(lost, doubled, other).flatMap(List::stream).toList();
        }
    }

    Findings findings() {
        door.doWithoutNote(Books.asAdministrator("audit.seal"));
        var actions = new ReckonedActions(books.sql(), ledger.entries());
        var letters = new ReckonedLetters(books);
        var other = Stream.of(
                        actions.unexplained(),
                        new ReckonedTasks(books).findings(),
                        letters.findings(),
                        new ReckonedIndex(books, door).findings(),
                        VerifyAudit.findings(books.database()))
                .flatMap(List::stream)
                .toList();
        return new Findings(actions.lost(), actions.doubled(), letters.twice(), other);
    }
}
