package de.gruppenbuch.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** Time, money and errors. */
final class ValueRules {

    private static final String MONEY =
            "(?i).*(amount|price|cost|fee|cents|euro|budget|total|granted).*";

    private ValueRules() {}

    static Map<String, ArchRule> of() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "days and moments are java.time",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(Date.class, Calendar.class, SimpleDateFormat.class));
        rules.put(
                "the time comes from an injected clock",
                classes()
                        .that()
                        .haveSimpleNameNotEndingWith("ClockProducer")
                        .should(Conditions.ASK_THE_CLOCK));
        rules.put(
                "money is whole cents",
                fields().that().haveNameMatching(MONEY).should(Conditions.NOT_BE_FLOATING));
        rules.put("nobody catches every exception", classes().should(Conditions.CATCH_BY_NAME));
        return rules;
    }
}
