package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.shared.LocalText;

/**
 * Where more can be read.
 *
 * @param url empty where the address is not known
 */
public record InfoSource(String id, String name, String url, LocalText note) {}
