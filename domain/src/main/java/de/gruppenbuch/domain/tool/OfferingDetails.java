package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/** An offering with its dated assessments, newest first. */
public record OfferingDetails(
        String id, LocalText name, boolean generic, List<AssessmentView> assessments) {}
