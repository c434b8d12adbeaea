package de.gruppenbuch.domain.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolServiceTest {

    private static WorkFixture work;
    private static ToolService tools;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        tools = work.get(ToolService.class);
        work.register(work.staff, WorkFixture.answers("Eine", "MUSCULO", List.of("signal")));
        work.register(work.staff, WorkFixture.answers("Zwei", "MUSCULO", List.of("signal")));
        work.register(
                work.neighbour, WorkFixture.answers("Nebenan", "MUSCULO", List.of("telegram")));
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jitsi-meet-jit-si | Jitsi Meet, meet.jit.si (8x8)",
                "jitsi-hosted-avv | Jitsi bei einem Anbieter mit AVV in der EU",
                "skype | Skype",
                "bbb-senfcall | BigBlueButton, Senfcall",
                "zoom-basic | Zoom Gratistarif (Basic)",
                "webex-paid | Webex Bezahltarif mit AVV",
                "matrix-org | Element / Matrix, Konto auf matrix.org",
                "cryptpad-fr | CryptPad.fr",
                "dudle-tud | dudle der TU Dresden"
            })
    void aToolIsNamedOnceBesideItsOffering(String id, String name) {
        assertThat(get(id).fullName().de()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "zoom-basic, ADVISED_AGAINST",
        "zoom-pro, ACCEPTABLE_WITH_CONDITIONS",
        "zoom-x, NOT_ASSESSED",
        "jitsi-meet-jit-si, ADVISED_AGAINST",
        "jitsi-hosted-avv, RECOMMENDED",
        "jitsi-kuketz, DISCONTINUED",
        "skype, DISCONTINUED",
        "signal, ACCEPTABLE_WITH_CONDITIONS"
    })
    void anOfferingIsJudgedNotAName(String id, AssessmentStatus status) {
        assertThat(get(id).assessment().effectiveStatus()).isEqualTo(status);
    }

    @Test
    void everyOfferingHasAReasonASourceAndADay() {
        assertThat(work.asStaff(() -> tools.listOfferings(ToolFilter.all())))
                .hasSize(49)
                .allSatisfy(
                        offering -> {
                            AssessmentView assessment = offering.assessment();
                            assertThat(assessment.reason().de()).isNotBlank();
                            assertThat(assessment.reason().en()).isNotBlank();
                            assertThat(assessment.source().de()).contains("23.11.2026");
                            assertThat(assessment.assessedOn())
                                    .isEqualTo(LocalDate.of(2026, 11, 23));
                        });
    }

    @Test
    void endedServersAndToolsCannotBeChosenAndTellTheirDay() {
        assertThat(work.asStaff(tools::listSelectable))
                .hasSize(45)
                .extracting(OfferingRow::id)
                .doesNotContain("skype", "hangouts", "jitsi-kuketz", "dudle-tud");
        assertThat(get("skype").discontinuedOn()).isEqualTo(LocalDate.of(2025, 5, 5));
        assertThat(get("jitsi-kuketz").discontinuedOn()).isEqualTo(LocalDate.of(2022, 11, 7));
        assertThat(get("signal").discontinuedOn()).isNull();
    }

    @Test
    void whatOwnGroupsUseMostComesFirst() {
        OfferingRow first = work.asStaff(tools::listSelectable).get(0);

        assertThat(first.id()).isEqualTo("signal");
        assertThat(first.groupCount()).isEqualTo(2);
        assertThat(work.asNeighbour(tools::listSelectable).get(0).id()).isEqualTo("telegram");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zoom-basic | jitsi-hosted-avv bbb-hosted-avv nextcloud-eu",
                "skype | jitsi-hosted-avv bbb-hosted-avv nextcloud-eu",
                "whatsapp | threema-private wire-personal signal",
                "doodle-free | nuudel"
            })
    void betterToolsAreNamedInstead(String id, String better) {
        assertThat(work.asStaff(() -> tools.listAlternatives(id)))
                .extracting(OfferingRow::id)
                .containsExactly(better.split(" "));
    }

    @Test
    void filtersByTextCategoryStatusAndUse() {
        assertThat(ids(new ToolFilter("meet", null, null, false)))
                .contains("jitsi-ffmuc", "meet-free")
                .doesNotContain("signal");
        assertThat(ids(new ToolFilter("", ToolCategory.SCHEDULING, null, false)))
                .containsExactly("nuudel", "dfn-terminplaner", "doodle-free", "dudle-tud", "meebl");
        assertThat(ids(new ToolFilter("", null, AssessmentStatus.DISCONTINUED, false))).hasSize(4);
        assertThat(ids(new ToolFilter("", null, null, true))).containsExactly("signal");
    }

    @Test
    void aToolShowsBothProfilesAndWhatOthersSaidNewestFirst() {
        ToolDetails zoom = work.asStaff(() -> tools.getTool("zoom"));

        assertThat(zoom.offerings()).hasSize(3);
        assertThat(zoom.offerings().get(0).assessments())
                .extracting(AssessmentView::profile)
                .containsExactlyInAnyOrder(AssessmentProfile.GROUP, AssessmentProfile.ORGANISATION);
        assertThat(zoom.verdicts()).hasSize(11);
        assertThat(zoom.verdicts().get(0).saidOn()).isEqualTo("2024-04-11");
        assertThat(zoom.situationToday().de()).isNotBlank();
    }

    @Test
    void anExpiredJudgementCountsAsNoneFromTheDayAfter() {
        work.rig.clock().set(Instant.parse("2028-11-23T22:59:59Z"));
        try {
            assertThat(get("zoom-basic").assessment().effectiveStatus())
                    .isEqualTo(AssessmentStatus.ADVISED_AGAINST);
            work.rig.clock().set(Instant.parse("2028-11-23T23:00:00Z"));
            assertThat(get("zoom-basic").assessment().effectiveStatus())
                    .isEqualTo(AssessmentStatus.NOT_ASSESSED);
            assertThat(get("zoom-basic").assessment().expired()).isTrue();
        } finally {
            work.rig.clock().set(Instant.parse("2026-11-24T09:00:00Z"));
        }
    }

    @Test
    void whatTheCatalogueDoesNotKnowIsNotFound() {
        assertThatThrownBy(() -> get("brieftaube")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> work.asStaff(() -> tools.getTool("brieftaube")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> work.asStaff(() -> tools.listAlternatives("brieftaube")))
                .isInstanceOf(NotFoundException.class);
    }

    private static OfferingRow get(String id) {
        return work.asStaff(() -> tools.getOffering(id));
    }

    private static List<String> ids(ToolFilter filter) {
        return work.asStaff(() -> tools.listOfferings(filter)).stream()
                .map(OfferingRow::id)
                .toList();
    }
}
