package de.gruppenbuch.domain.statistics;

import de.gruppenbuch.domain.shared.LocalText;

/** How many there are of something. */
record Count(LocalText label, long number) {}
