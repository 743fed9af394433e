package org.maschinenraum.integration.engine;

import java.util.List;

/** Class path resources of the models to deploy, each by itself: a changed file must not renew its neighbours' versions. */
public record ProcessModels(List<String> resources) {}
