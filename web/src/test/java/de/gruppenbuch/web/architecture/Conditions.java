package de.gruppenbuch.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.security.WithoutScope;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions that the library does not bring. */
final class Conditions {

    private static final int INJECTIONS = 4;
    private static final Set<String> READING =
            Set.of("createQuery", "createNativeQuery", "createNamedQuery", "find", "getReference");
    private static final Set<String> TIME_OF_THE_MACHINE =
            Set.of("java.lang.System.currentTimeMillis", "java.time.Clock.system");

    static final ArchCondition<JavaClass> HAVE_A_VERSION =
            condition(
                    "have a field with @Version",
                    type ->
                            type.getAllFields().stream()
                                    .anyMatch(field -> field.isAnnotatedWith(Version.class)),
                    JavaClass::getDescription);

    static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL =
            condition(
                    "carry either @RequiresPermission or @PublicAccess",
                    method ->
                            method.isAnnotatedWith(RequiresPermission.class)
                                    != method.isAnnotatedWith(PublicAccess.class),
                    JavaMethod::getDescription);

    static final ArchCondition<JavaMethod> THROW_NO_CHECKED_EXCEPTION =
            condition(
                    "throw no checked exception",
                    method ->
                            method.getExceptionTypes().stream()
                                    .allMatch(type -> type.isAssignableTo(RuntimeException.class)),
                    JavaMethod::getDescription);

    static final ArchCondition<JavaMethod> SHOW_NO_ENTITY =
            condition(
                    "neither take nor return an entity",
                    method ->
                            Stream.concat(
                                            Stream.of(method.getReturnType()),
                                            method.getParameterTypes().stream())
                                    .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                    .noneMatch(type -> type.isAnnotatedWith(Entity.class)),
                    JavaMethod::getDescription);

    static final ArchCondition<JavaField> NOT_BE_FLOATING =
            condition(
                    "be no floating number",
                    field ->
                            !Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                                    .contains(field.getRawType().getName()),
                    JavaField::getDescription);

    static final ArchCondition<JavaClass> ASK_THE_CLOCK =
            condition(
                    "ask an injected clock for the time",
                    type ->
                            type.getMethodCallsFromSelf().stream()
                                    .noneMatch(Conditions::readsTheMachine),
                    JavaClass::getDescription);

    static final ArchCondition<JavaClass> CATCH_BY_NAME =
            condition(
                    "catch exceptions by name",
                    type ->
                            type.getCodeUnits().stream()
                                    .flatMap(unit -> unit.getTryCatchBlocks().stream())
                                    .noneMatch(Conditions::catchesEverything),
                    JavaClass::getDescription);

    static final ArchCondition<JavaClass> INJECT_AT_MOST_FOUR =
            condition(
                    "inject at most " + INJECTIONS + " things",
                    type -> injections(type) <= INJECTIONS,
                    type -> type.getDescription() + " injects " + injections(type));

    private Conditions() {}

    /** Persisting or removing an entity needs no scope: the entity knows its contact point. */
    static ArchCondition<JavaMethod> takeScopeIfTheyQuery() {
        return condition(
                "take a ContactPointScope or carry @WithoutScope if they query",
                method ->
                        method.isAnnotatedWith(WithoutScope.class)
                                || method.getRawParameterTypes().stream()
                                        .anyMatch(it -> it.isEquivalentTo(ContactPointScope.class))
                                || !queries(method, new HashSet<>()),
                JavaMethod::getDescription);
    }

    private static boolean queries(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> reads(call) || queriesInside(method, call, seen));
    }

    private static boolean reads(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(EntityManager.class)
                && READING.contains(call.getTarget().getName());
    }

    private static boolean queriesInside(
            JavaMethod method, JavaMethodCall call, Set<JavaMethod> seen) {
        return call.getTargetOwner().equals(method.getOwner())
                && call.getTarget()
                        .resolveMember()
                        .filter(target -> !target.isAnnotatedWith(WithoutScope.class))
                        .filter(target -> queries(target, seen))
                        .isPresent();
    }

    private static boolean readsTheMachine(JavaMethodCall call) {
        String target = call.getTargetOwner().getName() + "." + call.getTarget().getName();
        boolean now =
                call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(it -> it.isEquivalentTo(java.time.Clock.class));
        return now || TIME_OF_THE_MACHINE.stream().anyMatch(target::startsWith);
    }

    private static boolean catchesEverything(TryCatchBlock block) {
        return block.getCaughtThrowables().stream()
                .anyMatch(caught -> caught.isEquivalentTo(Exception.class));
    }

    private static long injections(JavaClass type) {
        long fields =
                type.getAllFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .count();
        long parameters =
                type.getConstructors().stream()
                        .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                        .mapToLong(constructor -> constructor.getRawParameterTypes().size())
                        .sum();
        return fields + parameters;
    }

    private static <T> ArchCondition<T> condition(
            String description, Predicate<T> holds, Function<T, String> name) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (!holds.test(item)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    item, name.apply(item) + " does not " + description));
                }
            }
        };
    }
}
