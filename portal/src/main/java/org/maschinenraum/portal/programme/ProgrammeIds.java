package org.maschinenraum.portal.programme;

import org.maschinenraum.portal.access.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Typed ids of this room in columns. */
@Configuration(proxyBeanMethods = false)
class ProgrammeIds {

    @Bean
    static IdType<ProjectId> projectIdType() {
        return new IdType<>(ProjectId.class, ProjectId::new);
    }

    @Bean
    static IdType<FundingRoundId> fundingRoundIdType() {
        return new IdType<>(FundingRoundId.class, FundingRoundId::new);
    }

    @Bean
    static IdType<RuleSetId> ruleSetIdType() {
        return new IdType<>(RuleSetId.class, RuleSetId::new);
    }
}
