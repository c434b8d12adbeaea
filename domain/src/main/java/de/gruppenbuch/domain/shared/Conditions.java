package de.gruppenbuch.domain.shared;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Conditions of a list that apply only if their value is given. The texts are constants of the
 * calling repository; values come as parameters.
 */
public final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * @param value null leaves the condition out
     */
    public Conditions and(String condition, String parameter, Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            values.put(parameter, value);
        }
        return this;
    }

    /** A condition without a value of its own. */
    public Conditions and(String condition, boolean applies) {
        if (applies) {
            text.append(" and ").append(condition);
        }
        return this;
    }

    /** A second value of the condition before. */
    public Conditions with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    public String text() {
        return text.toString();
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
