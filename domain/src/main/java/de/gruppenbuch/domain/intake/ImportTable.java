package de.gruppenbuch.domain.intake;

import java.util.List;

/** What a file holds: the first row that is not empty, and those below it that are not. */
public record ImportTable(List<String> headings, List<ImportLine> lines) {}
