package org.maschinenraum.portal.access;

/** What an actor is: a realm role, or what a room knows of the actor and one object (lead, submitter, reviewer of it). */
public interface Relation {}
