package de.gruppenbuch.domain.letter;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.StaleDataException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LetterTemplateServiceTest {

    private static WorkFixture work;
    private static LetterTemplateService templates;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        templates = work.get(LetterTemplateService.class);
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void theNewestUploadIsUsedAndTheOneBeforeRests() {
        long first = upload(LetterKind.GROUP_LETTER, "Alt", 1);
        long second = upload(LetterKind.GROUP_LETTER, "Neu", 2);

        assertThat(row(LetterKind.GROUP_LETTER).own())
                .extracting(OwnTemplate::id, OwnTemplate::active)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second, true),
                        org.assertj.core.groups.Tuple.tuple(first, false));
        assertThat(work.asStaff(() -> templates.active(LetterKind.GROUP_LETTER)))
                .hasValue(new byte[] {2});
        work.asStaff(
                () -> templates.use(first, row(LetterKind.GROUP_LETTER).own().get(1).version()));
        assertThat(work.asStaff(() -> templates.active(LetterKind.GROUP_LETTER)))
                .hasValue(new byte[] {1});
    }

    @Test
    void oneClickLeadsBackToTheShippedTemplateAndKeepsTheOwnOne() {
        long id = upload(LetterKind.INVITATION, "Eigene", 1);
        assertThat(row(LetterKind.INVITATION).shipped()).isFalse();

        work.asStaff(() -> templates.useShipped(LetterKind.INVITATION));
        work.asStaff(() -> templates.useShipped(LetterKind.INVITATION));

        assertThat(row(LetterKind.INVITATION).shipped()).isTrue();
        assertThat(work.asStaff(() -> templates.active(LetterKind.INVITATION))).isEmpty();
        assertThat(work.asStaff(() -> templates.file(id)).content()).containsExactly(1);
    }

    @Test
    void aRemovedTemplateIsGoneAndStaleDeedsAreRefused() {
        long id = upload(LetterKind.COVER_LETTER, "Weg", 1);
        OwnTemplate seen = row(LetterKind.COVER_LETTER).own().get(0);
        work.asStaff(() -> templates.useShipped(LetterKind.COVER_LETTER));
        assertThatThrownBy(() -> work.asStaff(() -> templates.remove(id, seen.version())))
                .isInstanceOf(StaleDataException.class);

        work.asStaff(
                () -> templates.remove(id, row(LetterKind.COVER_LETTER).own().get(0).version()));

        assertThat(row(LetterKind.COVER_LETTER).own()).isEmpty();
        assertThatThrownBy(() -> work.asStaff(() -> templates.file(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void largeFilesAndOtherPeopleAreRefused() {
        byte[] large = new byte[AttachmentPolicy.MAX_BYTES + 1];
        assertRefused(
                () ->
                        work.asStaff(
                                () ->
                                        templates.upload(
                                                new UploadLetter(
                                                        LetterKind.INVITATION, "Groß", large))),
                "file",
                "cost.file.large");
        long id = upload(LetterKind.REQUEST_REFUSED, "Unsere", 1);
        for (Runnable deed :
                List.<Runnable>of(
                        () -> templates.file(id),
                        () -> templates.use(id, 1),
                        () -> templates.remove(id, 1))) {
            assertThatThrownBy(() -> work.rig.as(work.neighbour, deed))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(work.asNeighbour(() -> templates.active(LetterKind.REQUEST_REFUSED))).isEmpty();
        Caller lead = work.rig.newLead(work.staff, work.register("Leitung"), "brief@x.example");
        assertThatThrownBy(() -> work.rig.as(lead, () -> templates.list()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static long upload(LetterKind kind, String name, int content) {
        return work.asStaff(
                () -> templates.upload(new UploadLetter(kind, name, new byte[] {(byte) content})));
    }

    private static LetterRow row(LetterKind kind) {
        return work.asStaff(() -> templates.list()).stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
