package org.maschinenraum.integration.mail;

/**
 * One plain letter.
 *
 * @param messageId stable over all attempts, without angle brackets
 */
public record Letter(String messageId, String to, String subject, String text) {}
