package de.gruppenbuch.web.job;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class FirstDocumentsTest {

    @Test
    void aDocumentOfEachKindCanBeMadeBeforeAnybodyAsks() {
        assertThatCode(() -> FirstDocuments.make(2027)).doesNotThrowAnyException();
    }
}
