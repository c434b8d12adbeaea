package de.gruppenbuch.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import de.gruppenbuch.domain.shared.BusinessException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Use cases: who may, in which transaction, with what in and out. */
final class ServiceRules {

    private ServiceRules() {}

    static Map<String, ArchRule> of(House house) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.putAll(useCases());
        rules.putAll(beans(house));
        return rules;
    }

    private static Map<String, ArchRule> useCases() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "every use case says who may call it",
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Service")
                        .should(Conditions.SAY_WHO_MAY_CALL));
        rules.put("annotations that the server ignores are not used", noIgnoredAnnotations());
        rules.put(
                "use cases throw no checked exception, which would commit",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Service")
                        .should(Conditions.THROW_NO_CHECKED_EXCEPTION));
        rules.put(
                "use cases speak in records, never in entities",
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Service")
                        .should(Conditions.SHOW_NO_ENTITY));
        return rules;
    }

    private static Map<String, ArchRule> beans(House house) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "a service is one shared bean with a transaction",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Service")
                        .should()
                        .beAnnotatedWith(ApplicationScoped.class)
                        .andShould()
                        .beAnnotatedWith(Transactional.class)
                        .andShould()
                        .resideInAPackage(house.domain()));
        rules.put(
                "beside services only hidden steps open a transaction",
                classes()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .and()
                        .haveSimpleNameNotEndingWith("Service")
                        .should()
                        .bePackagePrivate());
        rules.put(
                "a method changes its transaction only in such a class",
                methods()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .areAnnotatedWith(Transactional.class));
        rules.put("refusals are business exceptions", refusals(house));
        rules.put(
                "names tell the role of a class",
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveNameMatching(".*(Manager|Helper|Utils?|Dto|DTO)"));
        return rules;
    }

    private static ArchRule refusals(House house) {
        return classes()
                .that()
                .resideInAPackage(house.domain())
                .and()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(BusinessException.class);
    }

    /** The server ignores them on CDI beans without a word, even DenyAll. */
    private static ArchRule noIgnoredAnnotations() {
        CompositeArchRule all = null;
        for (Class<? extends Annotation> ignored :
                List.of(RolesAllowed.class, DenyAll.class, PermitAll.class)) {
            DescribedPredicate<JavaClass> it = JavaClass.Predicates.equivalentTo(ignored);
            ArchRule rule = noClasses().should().dependOnClassesThat(it);
            all = all == null ? CompositeArchRule.of(rule) : all.and(rule);
        }
        return all;
    }
}
