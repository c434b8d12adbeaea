package de.gruppenbuch.it.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SignInFormTest {

    @Test
    void hiddenFieldsAreSentBackAsTheyCame() {
        String page =
                """
                <form id="f"><input type="hidden" name="f" value="f" />
                <input type="hidden" name="primefaces.nonce" value="abc=" />
                <input type="hidden" name="jakarta.faces.ViewState" id="v" value="-1:2" autocomplete="off" />
                <input id="f:email" type="email" name="f:email" value="" /></form>
                """;

        assertThat(SignInForm.hiddenFields(page))
                .containsEntry("f", "f")
                .containsEntry("primefaces.nonce", "abc=")
                .containsEntry("jakarta.faces.ViewState", "-1:2")
                .hasSize(3);
    }

    @Test
    void theRowOfTheGroupLeadsToItsPage() {
        String page =
                """
                <tr><td><a href="/arbeit/gruppe/1">Andere</a></td></tr>
                <tr><td><a href="/arbeit/gruppe/7">Leben mit Rheuma</a></td></tr>
                """;

        assertThat(Exchanges.link(page, "/arbeit/gruppe/")).isEqualTo("/arbeit/gruppe/7");
        assertThatThrownBy(() -> Exchanges.link("<tr>nothing", "/arbeit/gruppe/"))
                .isInstanceOf(IllegalStateException.class);
    }
}
