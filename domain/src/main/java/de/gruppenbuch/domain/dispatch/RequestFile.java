package de.gruppenbuch.domain.dispatch;

/** A price that a lead attached to a request of the application. */
public record RequestFile(String requestNumber, long id, String mediaType, int sizeBytes) {}
