package org.maschinenraum.embedded;

/** Hears what a service is doing while it comes up. */
@FunctionalInterface
public interface Progress {

    /** Nobody watches. */
    Progress SILENT = step -> {};

    /** @param step a few German words for the console */
    void says(String step);
}
