package org.maschinenraum.portal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import org.junit.jupiter.api.Test;

/** What the page shows of an error names nobody. */
class ProblemsTest {

    @Test
    void hidesMailAddresses() {
        assertThat(Problems.shown("PostFailed: 550 <petra.projektleitung@example.org>: unknown"))
                .isEqualTo("PostFailed: 550 <…>: unknown");
    }

    @Test
    void hidesWhatADatabaseQuotesFromARow() {
        assertThat(Problems.shown("PSQLException: violates \"person_pkey\"\n  Detail: Key (name)=(Petra) exists."))
                .isEqualTo("PSQLException: violates \"person_pkey\"");
        assertThat(Problems.shown("Key (name)=(Petra Projekt) exists")).isEqualTo("Key (name)… exists");
    }

    @Test
    void namesTheFirstCauseInShort() {
        var failure = new IllegalStateException("outer", new ConnectException("Connection refused"));

        assertThat(Problems.inShort(failure)).isEqualTo("java.net.ConnectException: Connection refused");
        assertThat(Problems.shown("x".repeat(1000))).hasSizeLessThan(310);
    }
}
