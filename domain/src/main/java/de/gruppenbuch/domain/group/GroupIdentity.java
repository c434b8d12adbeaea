package de.gruppenbuch.domain.group;

/**
 * What tells a group from others: its name and place, umlauts and capitals aside.
 *
 * @param key the same for the same group
 * @param known whether the register has it; removed groups do not count
 */
public record GroupIdentity(String key, boolean known) {}
