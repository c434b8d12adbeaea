package de.gruppenbuch.web.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** All rules of the house by their sentence. */
final class HouseRules {

    private HouseRules() {}

    static Map<String, ArchRule> of(House house) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.putAll(ModuleRules.of(house));
        rules.putAll(PersistenceRules.of(house));
        rules.putAll(ServiceRules.of(house));
        rules.putAll(ValueRules.of());
        rules.putAll(ViewRules.of(house));
        return rules;
    }
}
