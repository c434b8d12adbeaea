package de.gruppenbuch.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @Test
    void aTokenHas256BitsAndIsNeverDrawnTwice() {
        Set<String> tokens = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            Secrets drawn = Secrets.draw();
            assertThat(Base64.getUrlDecoder().decode(drawn.token())).hasSize(32);
            tokens.add(drawn.token());
            codes.add(drawn.code());
        }
        assertThat(tokens).hasSize(2000);
        assertThat(codes).hasSize(2000);
    }

    @Test
    void aCodeHasNoLettersThatLookLikeOthers() {
        for (int i = 0; i < 500; i++) {
            assertThat(Secrets.draw().code())
                    .matches("[A-Z2-9]{4}-[A-Z2-9]{4}")
                    .doesNotContain("I", "L", "O", "0", "1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7MW-3FPR", "k7mw-3fpr", " K7MW 3FPR ", "k7mw3fpr", "K7MW–3FPR"})
    void aCodeMayBeTypedInManyWays(String typed) {
        assertThat(Secrets.hashPresented(typed))
                .isEqualTo(new Secrets("unused", "K7MW-3FPR").codeHash());
    }

    @Test
    void onlyTheHashOfATokenIsKeptAndItIsTheSha256() {
        assertThat(Secrets.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        Secrets drawn = Secrets.draw();
        assertThat(Secrets.hashPresented(drawn.token())).isEqualTo(drawn.tokenHash());
    }
}
