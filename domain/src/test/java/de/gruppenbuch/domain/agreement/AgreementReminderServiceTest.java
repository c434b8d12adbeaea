package de.gruppenbuch.domain.agreement;

import static de.gruppenbuch.domain.agreement.AgreementFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.agreement.AgreementFixture.Led;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.shared.Setting;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementReminderServiceTest {

    private AgreementFixture given;

    @BeforeEach
    void start() {
        given = new AgreementFixture();
        given.work.rig.set(Setting.BASE_URL, "https://gruppenbuch.example/");
    }

    @AfterEach
    void stop() {
        given.work.rig.set(Setting.BASE_URL, "");
        given.work.rig.set(Setting.MAIL_LANGUAGE, "");
        given.close();
    }

    @Test
    void everyLeadIsRemindedOnceOfAnAgreementThatEnds() {
        Led led = given.group("alfaview-paid");
        given.work.rig.newLead(given.work.staff, led.group(), "zweite@musterstadt.example");
        given.concluded(led, TODAY.minusMonths(11));
        given.concluded(given.group("alfaview-paid"), TODAY.minusMonths(9));

        assertThat(remindAll()).isEqualTo(1);

        assertThat(recipients())
                .containsExactly("leitung1@musterstadt.example", "zweite@musterstadt.example");
        assertThat(given.work.read("select subject from outgoing_mail"))
                .containsOnly("Ihre Absprachen für Online-Treffen gelten bis 24. Dezember 2026");
        assertThat(given.work.read("select body from outgoing_mail").get(0))
                .contains(
                        "„Gruppe 1“",
                        "https://gruppenbuch.example/meine-gruppe/absprachen/" + led.group(),
                        "0231 5550100");
        assertThat(remindAll()).isZero();
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void whoHasRenewedOrIsLateOrGoneGetsNoMail() {
        Led renewed = given.group();
        given.concluded(renewed, TODAY.minusMonths(11));
        given.concluded(renewed, TODAY);
        given.concluded(given.group(), TODAY.minusMonths(13));
        Led removed = given.group();
        given.concluded(removed, TODAY.minusMonths(11));
        GroupService groups = given.work.get(GroupService.class);
        given.work.asStaff(
                () -> groups.remove(removed.group(), groups.get(removed.group()).version()));

        remindAll();

        assertThat(recipients()).isEmpty();
    }

    @Test
    void agreementsOfAllContactPointsAreFoundAndEachMailStaysWithItsOwn() {
        Led led = given.group();
        given.concluded(led, TODAY.minusMonths(11));
        given.work.rig.set(Setting.MAIL_LANGUAGE, "en");

        remindAll();

        assertThat(given.work.read("select contact_point_id from outgoing_mail"))
                .containsExactly("" + given.work.staff.contactPointId());
        assertThat(given.work.read("select subject from outgoing_mail").get(0))
                .isEqualTo("Your agreement for online meetings counts until December 24, 2026");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(texts("mail_en.properties").keySet())
                .isEqualTo(texts("mail.properties").keySet());
    }

    private int remindAll() {
        AgreementReminderService service = given.work.get(AgreementReminderService.class);
        int all = 0;
        while (given.work.rig.as(null, service::remind) > 0) {
            all++;
        }
        return all;
    }

    private java.util.List<String> recipients() {
        return given.work.read("select recipient from outgoing_mail order by 1");
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                AgreementReminderService.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
