package de.gruppenbuch.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which room may know which other room. */
final class ModuleRules {

    private ModuleRules() {}

    static Map<String, ArchRule> of(House house) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "the domain knows neither reports nor pages",
                noClasses()
                        .that()
                        .resideInAPackage(house.domain())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(house.reports(), house.web()));
        rules.put(
                "reports know no pages",
                noClasses()
                        .that()
                        .resideInAPackage(house.reports())
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(house.web())
                        .allowEmptyShould(true));
        rules.put("the domain is free of files, servlets and pages", pureDomain(house));
        rules.put("reports are functions from records to files", pureReports(house));
        rules.put("a feature uses only features left of it", chain(house));
        rules.put("every package of the domain has its place in the chain", places(house));
        rules.put(
                "features know no circles",
                slices().matching(house.features()).should().beFreeOfCycles());
        return rules;
    }

    private static ArchRule pureDomain(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.domain())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "org.apache.poi..",
                        "org.apache.pdfbox..",
                        "org.omnifaces..",
                        "org.primefaces..");
    }

    private static ArchRule pureReports(House house) {
        return CompositeArchRule.of(
                        noClasses()
                                .that()
                                .resideInAPackage(house.reports())
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "jakarta.enterprise..",
                                        "jakarta.faces..",
                                        "jakarta.inject..",
                                        "jakarta.persistence..",
                                        "jakarta.servlet..",
                                        "org.omnifaces..",
                                        "org.primefaces.."))
                .and(
                        noClasses()
                                .that()
                                .resideInAPackage(house.reports())
                                .should()
                                .dependOnClassesThat()
                                .areAnnotatedWith(Entity.class))
                .and(
                        noClasses()
                                .that()
                                .resideInAPackage(house.reports())
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(java.time.Clock.class))
                .allowEmptyShould(true);
    }

    private static ArchRule chain(House house) {
        return classes().that().resideInAPackage(house.domain()).should(new FeatureChain(house));
    }

    private static ArchRule places(House house) {
        return classes()
                .that()
                .resideInAPackage(house.domain())
                .should()
                .resideInAnyPackage(house.allFeatures());
    }
}
