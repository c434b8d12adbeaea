package de.gruppenbuch.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.Role;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Injection out of the library of the domain, and the interceptor that asks for permission. */
interface PermissionTests extends InContainer {

    String TABLE = "permissions.csv";

    /** A line of docs/permissions.csv. */
    record UseCase(Method method, String roles) {

        static UseCase of(String line, Map<String, Class<?>> services) {
            String[] cells = line.split(";", -1);
            String[] name = cells[0].split("\\.", -1);
            Method method =
                    Arrays.stream(services.get(name[0]).getDeclaredMethods())
                            .filter(each -> each.getName().equals(name[1]))
                            .filter(each -> Modifier.isPublic(each.getModifiers()))
                            .findFirst()
                            .orElseThrow();
            return new UseCase(method, cells[2]);
        }

        /** Null is nobody. */
        boolean isOpenTo(Role role) {
            return roles.equals("everybody")
                    || (role != null && List.of(roles.split("\\|", -1)).contains(role.name()));
        }
    }

    @Test
    default void repositoriesOfTheLibraryAreInjectedThoughNobodyOutsideCanNameThem() {
        BeanManager manager = get(BeanManager.class);
        List<Bean<?>> repositories =
                manager.getBeans(Object.class).stream()
                        .filter(bean -> isOwnRepository(bean.getBeanClass().getName()))
                        .toList();

        assertThat(repositories).hasSizeGreaterThan(10);
        for (Bean<?> repository : repositories) {
            Class<?> type = repository.getBeanClass();
            assertThat(Modifier.isPublic(type.getModifiers())).as(type.getName()).isFalse();
            assertThat(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                    .contains("/WEB-INF/lib/gruppenbuch-domain-");
            Object injected =
                    manager.getReference(
                            repository, type, manager.createCreationalContext(repository));
            assertThat(injected.toString()).startsWith(type.getName());
        }
    }

    @Test
    default void everyUseCaseOfTheTableAsksWhoCalls() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<UseCase> useCases = table();
        for (UseCase useCase : useCases) {
            compare(useCase, null, null, wrong);
            for (Role role : Role.values()) {
                compare(useCase, role, get(People.class).withRole(role), wrong);
            }
        }

        assertThat(useCases).hasSizeGreaterThan(80);
        assertThat(wrong).isEmpty();
    }

    private static boolean isOwnRepository(String name) {
        return name.startsWith("de.gruppenbuch.") && name.endsWith("Repository");
    }

    private void compare(UseCase useCase, Role role, Caller caller, List<String> wrong) {
        boolean refused = call(useCase, caller) instanceof AccessDeniedException;
        if (refused == useCase.isOpenTo(role)) {
            wrong.add(useCase + " as " + role + (refused ? " was refused" : " was let in"));
        }
    }

    private List<UseCase> table() throws IOException {
        Map<String, Class<?>> services =
                get(BeanManager.class).getBeans(Object.class).stream()
                        .map(Bean::getBeanClass)
                        .filter(type -> type.getName().matches("de\\.gruppenbuch\\..*Service"))
                        .distinct()
                        .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
        try (InputStream file = PermissionTests.class.getResourceAsStream("/" + TABLE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> UseCase.of(line, services)).toList();
        }
    }

    /** With empty arguments: what the use case thinks of these is no matter here. */
    private Throwable call(UseCase useCase, Caller caller) {
        Method method = useCase.method();
        Object service = get(method.getDeclaringClass());
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(PermissionTests::empty).toArray();
        return catchThrowable(
                () -> get(People.class).as(caller, () -> invoke(method, service, arguments)));
    }

    private static Object invoke(Method method, Object service, Object[] arguments) {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException refused) {
            throw (RuntimeException) refused.getCause();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
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
}
