package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.GivenObject;
import java.util.Set;

/**
 * What the entries of a catalogue may point to.
 *
 * @param sources ids of the list of sources
 * @param conditions ids of the list of conditions
 * @param rules ids that have a text
 */
record CatalogueReferences(Set<String> sources, Set<String> conditions, Set<String> rules) {

    /** The source of an answer or a verdict: it must be named and it must exist. */
    void checkSource(GivenObject entry) {
        String source = entry.text("sourceId");
        if (source != null && !sources.contains(source)) {
            entry.refuse("sourceId", "source", source);
        }
    }

    void checkConditions(GivenObject entry, String name) {
        for (String condition : entry.texts(name)) {
            if (!conditions.contains(condition)) {
                entry.refuse(name, "condition", condition);
            }
        }
    }

    /** Reasons such as {@code K1:L03=OWN_PURPOSES}. */
    void checkReasons(GivenObject entry, String name) {
        for (String reason : entry.texts(name)) {
            String rule = reason.split(":", 2)[0];
            if (!rules.contains(rule)) {
                entry.refuse(name, "rule", rule);
            }
        }
    }
}
