package org.maschinenraum.portal.access;

import java.util.List;

/** The rows of one room. */
public interface PolicyRows {

    List<Rule> rules();
}
