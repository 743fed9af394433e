package org.maschinenraum.embedded;

/** One database and who may log in to it. */
public record Database(String url, String user, String password) {}
