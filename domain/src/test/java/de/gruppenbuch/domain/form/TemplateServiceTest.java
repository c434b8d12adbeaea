package de.gruppenbuch.domain.form;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.form.FormFixture.form;
import static de.gruppenbuch.domain.form.TemplateFixture.NEW_YEAR;
import static de.gruppenbuch.domain.form.TemplateFixture.bytes;
import static de.gruppenbuch.domain.form.TemplateFixture.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.form.FormProblem.ProblemKind;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RulesViolatedException;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TemplateServiceTest {

    private static TemplateFixture given;

    @BeforeAll
    static void start() {
        given = new TemplateFixture();
    }

    @AfterAll
    static void close() {
        given.close();
    }

    @Test
    void aFormIsKeptAsItCame() {
        long id = given.upload("as it came", form().text("Name der Gruppe").box("Flyer"));

        TemplateDetails kept = given.get(id);
        assertThat(kept.form()).isEqualTo(form().text("Name der Gruppe").box("Flyer").build());
        assertThat(kept.row().fieldCount()).isEqualTo(2);
        assertThat(kept.row().openCount()).isEqualTo(2);
        assertThat(kept.row().funderName()).isNotBlank();
        assertThat(kept.row().state()).isEqualTo(TemplateState.IN_FORCE);
        assertThat(kept.sha256()).hasSize(64);
        byte[] content = given.funding.work.asStaff(() -> given.templates.file(id)).content();
        assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo("as it came");
    }

    @Test
    void anotherContactPointSeesNothing() {
        long id = given.upload("ours", form().text("Name"));

        assertThatThrownBy(() -> given.funding.work.asNeighbour(() -> given.templates.get(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.funding.work.asNeighbour(() -> given.templates.file(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(given.funding.work.asNeighbour(() -> given.templates.list(TemplateFilter.all())))
                .isEmpty();
    }

    @Test
    void aLeadMayNothingHere() {
        long id = given.upload("no lead", form().text("Name"));
        Caller lead =
                given.funding.work.rig.newLead(
                        given.funding.work.staff,
                        given.funding.work.register("Formulare"),
                        "form@ms.example");

        assertThatThrownBy(() -> given.funding.work.rig.as(lead, () -> given.templates.get(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aWrongFileAndAWrongHeadAreRefusedAtTheirField() {
        assertRefused(() -> given.upload("", form().text("x")), "file", "form.file.empty");
        assertRefused(
                () -> given.upload("x".repeat(FormFilePolicy.MAX_BYTES + 1), form().text("x")),
                "file",
                "form.file.large");
        assertRefused(() -> given.upload("no fields", form()), "file", "form.file.noFields");
        given.upload("twice", form().text("x"));
        assertRefused(() -> given.upload("twice", form().text("x")), "file", "form.file.known");
        TemplateHead backwards = head(NEW_YEAR, NEW_YEAR.minusDays(1));
        assertRefused(
                () ->
                        given.upload(
                                new UploadTemplate(
                                        backwards,
                                        bytes("b"),
                                        form().text("x").build(),
                                        null,
                                        null)),
                "validUntil",
                "form.template.validity");
        TemplateHead blank = new TemplateHead("", null, null, null, " ", null, null, "");
        assertThatThrownBy(
                        () ->
                                given.upload(
                                        new UploadTemplate(
                                                blank,
                                                bytes("c"),
                                                form().text("x").build(),
                                                null,
                                                null)))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refused -> assertThat(refused.getConstraintViolations()).hasSize(6));
    }

    @Test
    void anUnusedFormIsRemovedAndComesBack() {
        long id = given.upload("remove me", form().text("Name"));

        given.funding.work.asStaff(() -> given.templates.remove(id, given.get(id).row().version()));
        assertThat(ids()).doesNotContain(id);
        given.funding.work.asStaff(() -> given.templates.restore(id));

        assertThat(ids()).contains(id);
    }

    @Test
    void anApplicationIsFilledIntoTheFormOfItsFunderAndKeepsItsVersion() {
        long application = given.funding.create();
        long id = given.upload("fill me", form().text("Name der Gruppe").text("IBAN"));
        given.funding.work.asStaff(() -> given.mappings.takeSuggestions(id, 0));

        FilledForm filled = given.funding.work.asStaff(() -> given.filling.fill(application, id));

        assertThat(filled.composed().answers().get("f1").text()).isNotBlank();
        assertThat(filled.composed().hints())
                .extracting(FormProblem::kind)
                .containsOnly(ProblemKind.MISSING);
        assertRefused(
                () ->
                        given.funding.work.asStaff(
                                () -> given.templates.remove(id, given.get(id).row().version())),
                "template",
                "form.template.used");
        long newer = given.upload("newer", form().text("Name der Gruppe"));
        List<FormChoice> choices =
                given.funding.work.asStaff(() -> given.filling.forms(application));
        assertThat(choices)
                .filteredOn(choice -> choice.template().kind() == FormKind.LUMP_SUM)
                .extracting(choice -> choice.template().id())
                .containsExactly(id, newer);
        assertThat(choices.get(0).outdated()).isTrue();
    }

    @Test
    void aFormThatWouldHaveToCutATextIsNotFilledAndNothingIsFrozen() {
        long application = given.funding.create();
        long id = given.upload("too small", form().text("Name der Gruppe", 2));
        given.funding.work.asStaff(() -> given.mappings.takeSuggestions(id, 0));

        assertThatThrownBy(
                        () -> given.funding.work.asStaff(() -> given.filling.fill(application, id)))
                .isInstanceOfSatisfying(
                        RulesViolatedException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("form.fill.tooLong"));

        assertThat(given.funding.get(application).exportedAt()).isNull();
        assertThat(given.funding.work.asStaff(() -> given.filling.forms(application)))
                .noneMatch(FormChoice::used);
    }

    @Test
    void anAttemptSaysWhatBlocksTheFormAndNotesItOnlyIfNothingDoes() {
        long application = given.funding.create();
        long small = given.upload("small", form().text("Name der Gruppe", 2));
        long large = given.upload("large", form().text("Name der Gruppe"));
        given.funding.work.asStaff(() -> given.mappings.takeSuggestions(small, 0));
        given.funding.work.asStaff(() -> given.mappings.takeSuggestions(large, 0));

        FilledForm blocked =
                given.funding.work.asStaff(() -> given.filling.attempt(application, small));
        FilledForm filled =
                given.funding.work.asStaff(() -> given.filling.attempt(application, large));

        assertThat(blocked.composed().blocking())
                .extracting(FormProblem::kind)
                .containsExactly(ProblemKind.TOO_LONG);
        assertThat(filled.composed().blocking()).isEmpty();
        assertThat(given.funding.get(application).exportedAt()).isNotNull();
        assertThat(given.funding.work.asStaff(() -> given.filling.forms(application)))
                .filteredOn(FormChoice::used)
                .extracting(choice -> choice.template().id())
                .containsExactly(large);
    }

    private static List<Long> ids() {
        return given.funding.work.asStaff(() -> given.templates.list(TemplateFilter.all())).stream()
                .map(TemplateRow::id)
                .toList();
    }
}
