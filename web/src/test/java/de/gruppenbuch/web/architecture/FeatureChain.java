package de.gruppenbuch.web.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A feature of the domain may use what stands left of it, never what stands right. */
final class FeatureChain extends ArchCondition<JavaClass> {

    static final List<String> FEATURES =
            List.of(
                    "shared",
                    "security",
                    "audit",
                    "contactpoint",
                    "account",
                    "group",
                    "intake",
                    "assessment",
                    "tool",
                    "review",
                    "agreement",
                    "advice",
                    "usage",
                    "cost",
                    "funding",
                    "outcome",
                    "form",
                    "letter",
                    "dispatch",
                    "batch",
                    "inquiry",
                    "statistics",
                    "search",
                    "today");

    private final String prefix;

    FeatureChain(House house) {
        super("use only features left of its own in the chain " + FEATURES);
        prefix = house.root() + ".domain.";
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        int own = place(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (place(dependency.getTargetClass()) > own) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }

    private int place(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(prefix)
                ? FEATURES.indexOf(name.substring(prefix.length()).split("\\.")[0])
                : -1;
    }
}
