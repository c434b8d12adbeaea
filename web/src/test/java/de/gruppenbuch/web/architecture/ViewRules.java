package de.gruppenbuch.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands behind a page. */
final class ViewRules {

    private ViewRules() {}

    static Map<String, ArchRule> of(House house) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "pages talk to views only",
                classes()
                        .that()
                        .areAnnotatedWith(Named.class)
                        .should()
                        .haveSimpleNameEndingWith("View")
                        .andShould()
                        .resideInAPackage(house.web()));
        rules.put(
                "a view lives as long as its page",
                classes()
                        .that()
                        .areAnnotatedWith(Named.class)
                        .should()
                        .beAnnotatedWith(RequestScoped.class)
                        .orShould()
                        .beAnnotatedWith(ViewScoped.class));
        rules.put(
                "a view injects at most four things",
                classes()
                        .that()
                        .areAnnotatedWith(Named.class)
                        .should(Conditions.INJECT_AT_MOST_FOUR));
        rules.put(
                "pages open no transaction and no database",
                noClasses()
                        .that()
                        .resideInAPackage(house.web())
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(Transactional.class, EntityManager.class));
        return rules;
    }
}
