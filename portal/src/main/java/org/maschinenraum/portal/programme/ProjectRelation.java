package org.maschinenraum.portal.programme;

import org.maschinenraum.portal.access.Relation;

/** What a person is to a project. */
public enum ProjectRelation implements Relation {
    LEAD
}
