package de.gruppenbuch.domain.search;

import java.util.List;

/** What was found, by kind; each list holds at most ten. */
public record SearchResult(
        List<Hit> groups,
        List<Hit> people,
        List<Hit> requests,
        List<Hit> applications,
        List<Hit> tools) {

    /**
     * @param key id of a group, number of a request, id of an application or tool
     * @param subtitle place, group or category
     */
    public record Hit(String key, String title, String subtitle) {}

    public int total() {
        return groups.size() + people.size() + requests.size() + applications.size() + tools.size();
    }
}
