package org.maschinenraum.portal.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What the programme begins with, as in {@code programme/programme.yaml}; each rule set is its first version. */
@ConfigurationProperties("maschinenraum.programme")
record ConfiguredProgramme(
        @DefaultValue List<Regime> regimes,
        @DefaultValue List<Criteria> criteriaCatalogues,
        @DefaultValue List<Form> submissionForms,
        @DefaultValue List<Round> fundingRounds) {

    List<RuleSet> ruleSets() {
        return Stream.of(regimes, criteriaCatalogues, submissionForms)
                .flatMap(List::stream)
                .map(Configured::ruleSet)
                .toList();
    }

    interface Configured {

        int FIRST = 1;

        RuleSet ruleSet();
    }

    record Regime(
            UUID id,
            FundingRegime regime,
            String title,
            FundingRates rates,
            FundingCaps caps,
            RegimeDeadlines deadlines,
            RegimeTexts texts)
            implements Configured {

        @Override
        public RuleSet ruleSet() {
            return new FundingRegimeVersion(new RuleSetId(id), regime, FIRST, title, rates, caps, deadlines, texts);
        }
    }

    record Criteria(UUID id, String family, String title, BigDecimal deviation, List<Criterion> criteria)
            implements Configured {

        @Override
        public RuleSet ruleSet() {
            return new CriteriaCatalogue(new RuleSetId(id), family, FIRST, title, criteria, deviation);
        }
    }

    record Form(UUID id, String family, String title, List<Section> sections, List<DocumentSlot> documents)
            implements Configured {

        @Override
        public RuleSet ruleSet() {
            return new SubmissionForm(new RuleSetId(id), family, FIRST, title, sections, documents);
        }
    }

    record Round(
            UUID id,
            String name,
            FundingRegime regime,
            String criteria,
            String form,
            LocalDate strategyDue,
            @Nullable LocalDate commitmentDate,
            int checkDays,
            int reviewDays,
            int decisionDays,
            int revisionDays,
            @Nullable ReviewReminders reviewReminders,
            RoundSettings settings) {

        ReviewReminders reminders() {
            return reviewReminders == null ? ReviewReminders.USUAL : reviewReminders;
        }
    }
}
