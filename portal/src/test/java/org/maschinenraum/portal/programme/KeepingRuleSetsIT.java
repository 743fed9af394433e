package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round keeps what it began with, and costs little to read. */
@OnPostgres
class KeepingRuleSetsIT {

    private static final FundingRoundId CONFIGURED =
            new FundingRoundId(UUID.fromString("5b0c6c52-2f5e-4f0e-9a3b-6d3a1c7e2026"));

    @Autowired
    FundingRoundQueries rounds;

    @Autowired
    FundingRoundLoading loading;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsTheRoundOfTheConfigurationWithAllItRunsBy() {
        var round = rounds.find(CONFIGURED).orElseThrow();

        assertThat(round.state()).isEqualTo(RoundState.RUNNING);
        assertThat(round.settings()).isEqualTo(new RoundSettings(false, false, 2, 3, 90));
        assertThat(round.regime().caps()).isEqualTo(new FundingCaps(250_000_000, 100_000_000, 1_500_000_000));
        assertThat(round.regime().rates()).isEqualTo(new FundingRates(65, 90));
        assertThat(round.regime().texts().remedyNotice()).contains("innerhalb eines Monats nach ihrem Zugang");
        assertThat(round.criteria().deviation()).isEqualByComparingTo(new BigDecimal("1.5"));
        assertThat(round.criteria().criteria()).hasSize(7).allMatch(criterion -> criterion.weight() > 0);
        assertThat(round.form().sections()).extracting(Section::title).startsWith("Ausgangslage", "Leitbild und Ziele");
        assertThat(round.form().documents())
                .extracting(DocumentSlot::key)
                .containsExactly(
                        DocumentSlot.STRATEGY_DOCUMENT,
                        DocumentSlot.COUNCIL_DECISION,
                        "funding-plan",
                        "cooperation-agreement",
                        "annexes");
    }

    @Test
    void readsARoundWithOneStatementOnceItsRuleSetsAreKnown() {
        rounds.find(CONFIGURED);

        assertThat(statements.of(() -> rounds.find(CONFIGURED))).isOne();
        assertThat(statements.of(rounds::list)).isOne();
    }

    @Test
    void readsAllMissingRuleSetsWithOneStatement() {
        var unread = new FundingRoundQueries(jdbc, new ReleasedRuleSets(jdbc));

        assertThat(statements.of(() -> unread.find(CONFIGURED))).isEqualTo(2);
    }

    @Test
    void takesTheConfigurationOverOnce() {
        var before = List.of(count("rule_set"), count("funding_round"));

        loading.load();

        assertThat(List.of(count("rule_set"), count("funding_round"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update programme.rule_set set title = 'anders' where family = 'strategy'",
                "update programme.rule_set set released = null where family = 'strategy'",
                "delete from programme.rule_set where family = 'strategy'"
            })
    void changesNothingThatWasReleased(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    @Test
    void givesARunningRoundNoOtherRules() {
        var change = "update programme.funding_round set regime = 'BHO44_ANBEST_GK',"
                + " regime_version = '5b0c6c52-2f5e-4f0e-9a3b-000000000044' where state = ? and id = ?";

        assertThatThrownBy(() ->
                        jdbc.sql(change).params(RoundState.RUNNING, CONFIGURED).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("keeps what it began with");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from programme." + table)
                .query(Integer.class)
                .single();
    }
}
