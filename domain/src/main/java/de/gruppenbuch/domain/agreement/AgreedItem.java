package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.LocalText;

/** An item with its answer, worded as it was on the day. */
public record AgreedItem(
        String id,
        int number,
        AgreementSection section,
        LocalText text,
        boolean required,
        ItemAnswer answer) {}
