package de.gruppenbuch.domain.batch;

/**
 * What an order would do.
 *
 * @param ready applications that would get documents
 * @param notReady applications of the year that have open tasks
 */
public record BatchPreview(int ready, int notReady) {}
