package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.shared.LocalText;

/**
 * @param saidOn as precise as known: {@code 2020}, {@code 2020-04} or a full date; may be null
 */
public record ThirdPartyVerdict(
        String verdict, String saidBy, String saidOn, LocalText text, String sourceUrl) {}
