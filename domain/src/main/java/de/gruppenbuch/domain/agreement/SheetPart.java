package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/** A section of the sheet. */
public record SheetPart(LocalText title, List<AgreedItem> items) {}
