package de.gruppenbuch.domain.funding;

/**
 * @param hint cap or remark, empty if none
 */
public record CategoryRow(String code, String name, boolean digital, String hint) {}
