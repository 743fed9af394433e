package org.maschinenraum.portal.access;

/** Something a person may or may not do; each room has an enum of its own. */
public interface Action {

    /** Text key and verb: {@code <room>.<verb-phrase>}. */
    String key();
}
