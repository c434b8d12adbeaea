package de.gruppenbuch.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.util.LinkedHashMap;
import java.util.Map;

/** Entities and the database stay in one place. */
final class PersistenceRules {

    /** Sets the wall before any query, and counts numbers under a lock of its own. */
    private static final String USERS = ".*(Repository|\\.TenantWall|\\.NumberSequence)";

    /** Written once and never changed, or locked while it is changed. */
    private static final String WITHOUT_VERSION =
            "AuditEntry|ConditionConfirmation|CostRequestEvent|MeetingAgreement|StoredSnapshot|SignInThrottle";

    private PersistenceRules() {}

    static Map<String, ArchRule> of(House house) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.putAll(entities(house));
        rules.putAll(repositories());
        return rules;
    }

    private static Map<String, ArchRule> entities(House house) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("entities live in the domain", entitiesLiveInTheDomain(house));
        rules.put(
                "pages know no entity",
                noClasses()
                        .that()
                        .resideInAPackage(house.web())
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(Entity.class));
        rules.put(
                "an entity has a version or is written once",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .and()
                        .haveNameNotMatching(".*\\.(" + WITHOUT_VERSION + ")")
                        .should(Conditions.HAVE_A_VERSION));
        rules.put(
                "entities change through verbs, not setters",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .bePublic()
                        .andShould()
                        .haveNameMatching("set[A-Z].*"));
        return rules;
    }

    private static ArchRule entitiesLiveInTheDomain(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(MappedSuperclass.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .resideInAPackage(house.domain());
    }

    private static Map<String, ArchRule> repositories() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "only repositories use the entity manager",
                noClasses()
                        .that()
                        .haveNameNotMatching(USERS)
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(EntityManager.class));
        rules.put(
                "repositories are seen by their own feature only",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Repository")
                        .should()
                        .bePackagePrivate());
        rules.put(
                "every query takes the contact point or says why not",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Repository")
                        .and()
                        .areNotPrivate()
                        .should(Conditions.takeScopeIfTheyQuery()));
        return rules;
    }
}
