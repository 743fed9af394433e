package org.maschinenraum.portal.programme;

/**
 * A version of a rule set to be read or changed.
 *
 * @param version of its row; whoever changes it says which one was seen
 */
public record RuleSetVersion(RuleSet rules, RuleSetState state, long version) {}
