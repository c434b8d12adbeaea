package de.gruppenbuch.domain.audit;

/**
 * @param id null before it is stored
 */
public record WaitingMail(Long id, String recipient, String subject, String body) {}
