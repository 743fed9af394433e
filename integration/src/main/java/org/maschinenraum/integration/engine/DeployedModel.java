package org.maschinenraum.integration.engine;

/** Which version of a process the engine starts new cases with. */
public record DeployedModel(String processId, int version) {}
