package de.gruppenbuch.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule goes red in the canary's house, for the reason that stands beside it here. */
class ArchitectureCanaryTest {

    private static final Map<String, ArchRule> RULES = HouseRules.of(House.CANARY);
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages(House.CANARY.root());

    static Stream<Arguments> rules() {
        return Stream.concat(rooms(), code());
    }

    private static Stream<Arguments> rooms() {
        return Stream.of(
                arguments("the domain knows neither reports nor pages", "PagesCanary.report"),
                arguments("reports know no pages", "ReportCanary.write"),
                arguments("the domain is free of files, servlets and pages", "HttpServletRequest"),
                arguments("reports are functions from records to files", "EntityManager"),
                arguments("a feature uses only features left of it", "usesWhatStandsRight"),
                arguments("every package of the domain has its place in the chain", "PlaceCanary"),
                arguments("features know no circles", "Cycle detected: Slice domain - group"),
                arguments("entities live in the domain", "StrayEntity"),
                arguments("pages know no entity", "CanaryBean.getGroup"),
                arguments("only repositories use the entity manager", "CanaryBean.getGroup"),
                arguments("repositories are seen by their own feature only", "CanaryRepository"),
                arguments(
                        "every query takes the contact point or says why not", "listWithoutScope"),
                arguments("an entity has a version or is written once", "EntityCanary"),
                arguments("entities change through verbs, not setters", "EntityCanary.setId"));
    }

    private static Stream<Arguments> code() {
        return Stream.of(
                arguments("every use case says who may call it", "CanaryService.saysNothing"),
                arguments("every use case says who may call it", "CanaryService.saysBoth"),
                arguments("annotations that the server ignores are not used", "DenyAll"),
                arguments(
                        "use cases throw no checked exception, which would commit",
                        "throwsChecked"),
                arguments("use cases speak in records, never in entities", "showsEntities"),
                arguments("a service is one shared bean with a transaction", "CanaryService"),
                arguments("beside services only hidden steps open a transaction", "CanaryManager"),
                arguments(
                        "a method changes its transaction only in such a class",
                        "opensOneOnItsOwn"),
                arguments("refusals are business exceptions", "CanaryRefusedException"),
                arguments("names tell the role of a class", "CanaryManager"),
                arguments("days and moments are java.time", "ValueCanary.oldDate"),
                arguments("the time comes from an injected clock", "ValueCanary"),
                arguments("money is whole cents", "ValueCanary.amount"),
                arguments("nobody catches every exception", "ValueCanary"),
                arguments("pages talk to views only", "CanaryBean"),
                arguments("a view lives as long as its page", "CanaryBean"),
                arguments("a view injects at most four things", "CanaryBean> injects 5"),
                arguments("pages open no transaction and no database", "EntityManager"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void goesRed(String rule, String reason) {
        String report = RULES.get(rule).evaluate(CLASSES).getFailureReport().toString();

        assertThat(report).contains(reason);
    }

    @Test
    void noRuleIsForgotten() {
        assertThat(rules().map(arguments -> arguments.get()[0]))
                .containsAll(HouseRules.of(House.REAL).keySet());
    }
}
