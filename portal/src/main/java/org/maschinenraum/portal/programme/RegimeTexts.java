package org.maschinenraum.portal.programme;

/**
 * Words of letters and of the decision document, in the language of the programme.
 *
 * @param decision what the decision is called: a commitment or a grant decision
 * @param remedyNotice how the decision can be contested
 */
public record RegimeTexts(String decision, String opening, String closing, String remedyNotice) {}
