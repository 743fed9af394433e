package org.maschinenraum.portal.directory.mirror;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Switches recurring jobs on, for the whole portal. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedule {}
