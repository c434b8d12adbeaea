package de.gruppenbuch.domain.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodedTextsTest {

    @Test
    void whatWasReadOnceIsKeptAndStaysInOrder() {
        String json =
                """
                [{"code": "K1", "de": "eins", "en": "one"}, {"code": "C2", "de": "zwei", "en": "two"}]""";

        assertThat(CodedTexts.read(json)).extracting(CodedText::code).containsExactly("K1", "C2");
        assertThat(CodedTexts.read(new StringBuilder(json).toString()))
                .isSameAs(CodedTexts.read(json));
        assertThat(CodedTexts.read("[]")).isEmpty();
    }
}
