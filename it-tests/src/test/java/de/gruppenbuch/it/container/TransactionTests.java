package de.gruppenbuch.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupFilter;
import de.gruppenbuch.domain.group.GroupRow;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.RegisterGroup;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.BusinessException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.StaleDataException;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the server does when a use case refuses. */
interface TransactionTests extends InContainer {

    @Test
    default void everyRefusalTakesBackWhatWasWritten() {
        List<RuntimeException> refusals =
                List.of(
                        new BusinessException("any.key"),
                        new RuleViolatedException("name", "any.key"),
                        new NotFoundException(),
                        new StaleDataException(),
                        new AccessDeniedException(),
                        new IllegalStateException("a mistake of ours"));
        for (RuntimeException refusal : refusals) {
            Throwable thrown =
                    catchThrowable(
                            () ->
                                    asStaff(
                                            () -> {
                                                get(TransactionProbe.class)
                                                        .registerAndRefuse(
                                                                group("Zurückgenommen"), refusal);
                                                return null;
                                            }));

            assertThat(thrown).as("not wrapped by the server").isSameAs(refusal);
            assertThat(names()).doesNotContain("Zurückgenommen");
        }
    }

    /** The trap behind the rule that no use case declares a checked exception. */
    @Test
    default void aCheckedExceptionCommits() {
        assertThatThrownBy(() -> asStaff(this::registerAndFailChecked))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(names()).contains("Trotzdem geblieben");
    }

    @Test
    default void commandsAreValidatedBeforeTheUseCaseBegins() {
        assertThatThrownBy(() -> asStaff(() -> get(GroupService.class).register(group("  "))))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refused ->
                                assertThat(refused.getConstraintViolations())
                                        .extracting(each -> each.getPropertyPath().toString())
                                        .containsExactly("register.command.name"));
        assertThatThrownBy(() -> asStaff(() -> get(GroupService.class).register(null)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private Void registerAndFailChecked() {
        try {
            get(TransactionProbe.class).registerAndFailChecked(group("Trotzdem geblieben"));
            return null;
        } catch (IOException checked) {
            throw new UncheckedIOException(checked);
        }
    }

    private List<String> names() {
        return asStaff(
                () ->
                        get(GroupService.class)
                                .list(GroupFilter.all(), PageRequest.first(100))
                                .items()
                                .stream()
                                .map(GroupRow::name)
                                .toList());
    }

    private <T> T asStaff(Supplier<T> work) {
        People people = get(People.class);
        return people.as(people.withRole(Role.STAFF), work);
    }

    private static RegisterGroup group(String name) {
        return new RegisterGroup(
                name,
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
    }
}
