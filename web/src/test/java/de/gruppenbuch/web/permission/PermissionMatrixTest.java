package de.gruppenbuch.web.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Compares {@code docs/permissions.csv}, the table that people read, with what the services of the
 * domain declare. After a deliberate change write the file anew and look at the difference:
 *
 * <pre>{@code
 * mvn -pl web -am test -Dtest=PermissionMatrixTest -Dsurefire.failIfNoSpecifiedTests=false -Dpermissions.write=true
 * git diff docs/permissions.csv
 * }</pre>
 */
class PermissionMatrixTest {

    private static final Path FILE = Path.of("..", "docs", "permissions.csv");

    private final PermissionMatrix matrix = PermissionMatrix.ofTheDomain();

    @Test
    void theFileSaysWhatTheServicesDeclare() throws IOException {
        if (Boolean.getBoolean("permissions.write")) {
            Files.write(FILE, matrix.lines());
        }

        assertThat(Files.readAllLines(FILE))
                .as("docs/permissions.csv; how to write it anew stands above this test")
                .containsExactlyElementsOf(matrix.lines());
    }

    @Test
    void everyUseCaseSaysWhoMayCallIt() {
        assertThat(matrix.names()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(matrix.unclear()).isEmpty();
    }

    @Test
    void everyServiceOpensATransactionForTheTenantWall() {
        for (JavaClass service : PermissionMatrix.services()) {
            assertThat(service.isAnnotatedWith(Transactional.class)).as(service.getName()).isTrue();
            assertThat(service.isAnnotatedWith(ApplicationScoped.class))
                    .as(service.getName())
                    .isTrue();
        }
    }

    /**
     * Accepting a blocked request asks for OVERRIDE_GATE inside, when it knows the gate's answer.
     */
    @Test
    void everyPermissionIsAskedForSomewhere() {
        Set<Permission> asked = EnumSet.of(Permission.OVERRIDE_GATE);
        asked.addAll(matrix.permissions());

        assertThat(asked).containsExactlyInAnyOrder(Permission.values());
    }

    @Test
    void aUseCaseThatSaysNothingOrBothIsFound() {
        assertThat(PermissionMatrix.of(CarelessService.class).unclear())
                .containsExactly("CarelessService.both", "CarelessService.nothing");
    }

    /** What must not be written. */
    static class CarelessService {

        public void nothing() {
            // says nothing about who may call it
        }

        @RequiresPermission(Permission.VIEW_WORK)
        @PublicAccess("a contradiction")
        public void both() {
            // says two things
        }

        @RequiresPermission(Permission.VIEW_WORK)
        public void right() {
            // as it should be
        }

        void inner() {
            // no use case
        }
    }
}
