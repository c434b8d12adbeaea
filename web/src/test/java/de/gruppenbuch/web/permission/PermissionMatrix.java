package de.gruppenbuch.web.permission;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.security.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Who may call which use case, read from the compiled services of the domain. */
final class PermissionMatrix {

    static final String HEADER = "use case;permission;roles;why anybody may";

    private final List<JavaMethod> useCases;

    private PermissionMatrix(Iterable<JavaClass> services) {
        List<JavaMethod> found = new java.util.ArrayList<>();
        services.forEach(
                service ->
                        service.getMethods().stream()
                                .filter(
                                        method ->
                                                method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(
                                        method ->
                                                !method.getModifiers()
                                                        .contains(JavaModifier.SYNTHETIC))
                                .forEach(found::add));
        found.sort(Comparator.comparing(PermissionMatrix::name));
        useCases = List.copyOf(found);
    }

    static PermissionMatrix ofTheDomain() {
        return new PermissionMatrix(services());
    }

    static PermissionMatrix of(Class<?> service) {
        return new PermissionMatrix(List.of(new ClassFileImporter().importClass(service)));
    }

    static List<JavaClass> services() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("de.gruppenbuch.domain")
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("Service"))
                        .toList();
    }

    /** Use cases that say nothing, or both things, about who may call them. */
    List<String> unclear() {
        return useCases.stream()
                .filter(
                        method ->
                                method.isAnnotatedWith(RequiresPermission.class)
                                        == method.isAnnotatedWith(PublicAccess.class))
                .map(PermissionMatrix::name)
                .toList();
    }

    List<String> names() {
        return useCases.stream().map(PermissionMatrix::name).toList();
    }

    List<Permission> permissions() {
        return useCases.stream().flatMap(method -> wanted(method).stream()).distinct().toList();
    }

    /** The file: one line for each use case, in the order of their names. */
    List<String> lines() {
        List<String> lines = new java.util.ArrayList<>(List.of(HEADER));
        useCases.forEach(method -> lines.add(line(method)));
        return lines;
    }

    private static String line(JavaMethod method) {
        if (method.isAnnotatedWith(PublicAccess.class)) {
            return name(method)
                    + ";;everybody;"
                    + method.getAnnotationOfType(PublicAccess.class).value().replace(';', ',');
        }
        List<Permission> wanted = wanted(method);
        String roles =
                Arrays.stream(Role.values())
                        .filter(role -> wanted.stream().anyMatch(role::may))
                        .map(Role::name)
                        .collect(Collectors.joining("|"));
        return name(method)
                + ";"
                + wanted.stream().map(Permission::name).collect(Collectors.joining("|"))
                + ";"
                + roles
                + ";";
    }

    private static List<Permission> wanted(JavaMethod method) {
        return method.isAnnotatedWith(RequiresPermission.class)
                ? List.of(method.getAnnotationOfType(RequiresPermission.class).value())
                : List.of();
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
