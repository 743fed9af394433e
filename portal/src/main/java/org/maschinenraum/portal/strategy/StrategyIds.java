package org.maschinenraum.portal.strategy;

import org.maschinenraum.portal.access.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Typed ids of this room in columns. */
@Configuration(proxyBeanMethods = false)
class StrategyIds {

    @Bean
    static IdType<StrategyId> strategyIdType() {
        return new IdType<>(StrategyId.class, StrategyId::new);
    }

    @Bean
    static IdType<ReviewId> reviewIdType() {
        return new IdType<>(ReviewId.class, ReviewId::new);
    }
}
