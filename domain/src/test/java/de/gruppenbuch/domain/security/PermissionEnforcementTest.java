package de.gruppenbuch.domain.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.gruppenbuch.domain.DomainTestRig;
import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.RegisterGroup;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls every use case of the domain as everybody: who lacks the permission gets nowhere. */
class PermissionEnforcementTest {

    private static final Map<Role, Caller> CALLERS = new EnumMap<>(Role.class);

    private static DomainTestRig rig;

    @BeforeAll
    static void start() {
        rig = DomainTestRig.start();
        Caller admin = rig.newContactPoint("Musterstadt");
        CALLERS.put(Role.OPERATOR, rig.operator());
        CALLERS.put(Role.ADMIN, admin);
        CALLERS.put(Role.STAFF, rig.newStaff(admin, "staff@musterstadt.example"));
        CALLERS.put(Role.LEAD, rig.newLead(admin, group(admin), "lead@musterstadt.example"));
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    static List<Method> useCases() throws IOException {
        URI classes =
                URI.create(
                        Permission.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString());
        try (Stream<Path> files = Files.walk(Path.of(classes))) {
            return files.map(file -> Path.of(classes).relativize(file).toString())
                    .filter(name -> name.endsWith("Service.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .map(PermissionEnforcementTest::load)
                    .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> method.isAnnotationPresent(RequiresPermission.class))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void whoLacksThePermissionIsRefused(Method useCase) {
        assertThat(call(useCase, null)).isInstanceOf(AccessDeniedException.class);
        for (Role role : Role.values()) {
            if (!isAllowed(useCase, role)) {
                assertThat(call(useCase, CALLERS.get(role)))
                        .as(role.name())
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void whoHasItIsLetIn(Method useCase) {
        for (Role role : Role.values()) {
            if (isAllowed(useCase, role)) {
                assertThat(call(useCase, CALLERS.get(role)) instanceof AccessDeniedException)
                        .as(role.name())
                        .isFalse();
            }
        }
    }

    private static boolean isAllowed(Method useCase, Role role) {
        return Arrays.stream(useCase.getAnnotation(RequiresPermission.class).value())
                .anyMatch(role::may);
    }

    /** With empty arguments: what the use case thinks of these is no matter here. */
    private static Throwable call(Method useCase, Caller caller) {
        Object service = rig.get(useCase.getDeclaringClass());
        Object[] arguments =
                Arrays.stream(useCase.getParameterTypes())
                        .map(PermissionEnforcementTest::empty)
                        .toArray();
        return catchThrowable(
                () ->
                        rig.as(
                                caller,
                                () -> {
                                    try {
                                        return useCase.invoke(service, arguments);
                                    } catch (InvocationTargetException refused) {
                                        throw (RuntimeException) refused.getCause();
                                    } catch (IllegalAccessException impossible) {
                                        throw new IllegalStateException(impossible);
                                    }
                                }));
    }

    private static Object empty(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long group(Caller admin) {
        RegisterGroup command =
                new RegisterGroup(
                        "Rheuma-Liga Mitte",
                        "CARDIO",
                        null,
                        "44137",
                        "Musterstadt",
                        MeetingMode.ON_SITE,
                        "Ute",
                        "Ulrich",
                        null,
                        "0231 1",
                        Consent.TO_BE_ASKED,
                        List.of());
        return rig.as(admin, () -> rig.get(GroupService.class).register(command));
    }
}
