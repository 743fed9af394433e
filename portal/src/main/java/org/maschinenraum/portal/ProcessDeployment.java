package org.maschinenraum.portal;

import org.maschinenraum.integration.engine.ProcessModels;
import org.maschinenraum.processes.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which models the engine gets. */
@Configuration(proxyBeanMethods = false)
class ProcessDeployment {

    @Bean
    ProcessModels processModels() {
        return new ProcessModels(Names.MODELS);
    }
}
