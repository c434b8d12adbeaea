package de.gruppenbuch.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A bean hides a variable of its name: the page would ask the bean instead of the row. */
class BeanNameTest {

    private static final Path PAGES = Path.of("src", "main", "webapp");
    private static final Pattern VARIABLE = Pattern.compile("\\b(?:var|varStatus)=\"(\\w+)\"");

    @Test
    void noVariableOfAPageHasTheNameOfABean() throws IOException {
        Set<String> beans = beans();
        assertThat(beans).hasSizeGreaterThan(40).contains("text", "groupPageView");

        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                assertThat(variables(Files.readString(file)))
                        .as(file.toString())
                        .doesNotContainAnyElementsOf(beans);
            }
        }
    }

    @Test
    void aVariableIsFound() {
        assertThat(variables("<ui:repeat value=\"#{x}\" var=\"text\" varStatus=\"loop\">"))
                .containsExactly("text", "loop");
    }

    private static List<String> variables(String page) {
        return VARIABLE.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static Set<String> beans() {
        return new ClassFileImporter()
                .importPackages("de.gruppenbuch.web").stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(BeanNameTest::name)
                        .collect(Collectors.toSet());
    }

    private static String name(JavaClass bean) {
        String given = bean.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : given;
    }
}
