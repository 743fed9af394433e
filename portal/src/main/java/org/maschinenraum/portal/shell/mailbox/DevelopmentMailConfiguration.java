package org.maschinenraum.portal.shell.mailbox;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("dev")
@EnableConfigurationProperties(DemoAddresses.class)
class DevelopmentMailConfiguration {}
