package de.gruppenbuch.domain.batch;

/** A document of an item, without its content. */
public record BatchFileRow(long id, String name, int sizeBytes) {}
