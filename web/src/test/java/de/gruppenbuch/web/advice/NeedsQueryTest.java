package de.gruppenbuch.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.advice.GroupNeeds;
import de.gruppenbuch.domain.advice.Payer;
import de.gruppenbuch.domain.advice.Wish;
import org.junit.jupiter.api.Test;

class NeedsQueryTest {

    @Test
    void needsStandInTheAddressInTheOrderOfTheQuestions() {
        assertThat(
                        NeedsQuery.of(
                                new GroupNeeds(
                                        16, Wish.NO, Wish.YES, Wish.UNKNOWN, Payer.CONTACT_POINT)))
                .isEqualTo(
                        "personen=16&telefon=nein&konto=ja&vertraulich=unklar&zahlt=kontaktstelle");
    }

    @Test
    void whatIsNotKnownIsSaidSo() {
        assertThat(NeedsQuery.of(GroupNeeds.unknown()))
                .isEqualTo(
                        "personen=unklar&telefon=unklar&konto=unklar&vertraulich=unklar&zahlt=unklar");
    }
}
