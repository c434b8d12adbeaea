package de.gruppenbuch.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as it stands. A rule that finds nothing to check fails. */
class ArchitectureTest {

    private static final Map<String, ArchRule> RULES = HouseRules.of(House.REAL);
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(House.REAL.root());

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String rule) {
        RULES.get(rule).check(CLASSES);
    }

    @Test
    void looksAtEveryModuleItCanSee() {
        Stream<String> rooms = CLASSES.stream().map(type -> type.getPackageName().split("\\.")[2]);
        assertThat(rooms.distinct()).contains("domain", "web");
        assertThat(CLASSES).noneMatch(type -> type.getPackageName().contains("canary"));
    }
}
