package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.group.RegisterGroup;

/** A row as it would be brought in; answers that are not understood are empty. */
public record ImportPreviewRow(int line, RegisterGroup group, ImportLineState state) {}
