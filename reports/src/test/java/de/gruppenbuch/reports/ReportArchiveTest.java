package de.gruppenbuch.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ReportArchiveTest {

    @Test
    void keepsAllFilesAlsoThoseOfEqualName() throws IOException {
        ReportFile archive =
                ReportArchive.zip(
                        "Alle.zip",
                        List.of(file("a.docx", "1"), file("a.docx", "2"), file("b.xlsx", "3")));

        assertThat(archive.name()).isEqualTo("Alle.zip");
        assertThat(entries(archive))
                .containsExactly(
                        Map.entry("a.docx", "1"),
                        Map.entry("a_2.docx", "2"),
                        Map.entry("b.xlsx", "3"));
    }

    @Test
    void fileNamesHoldOnlyLettersDigitsAndHyphens() {
        assertThat(SafeText.fileNamePart("AOK Rheinland/Hamburg – Köln & Süd"))
                .isEqualTo("AOK-Rheinland-Hamburg-Koeln-Sued");
        assertThat(SafeText.fileNamePart("../../etc")).isEqualTo("etc");
        assertThat(SafeText.fileNamePart("x".repeat(99))).hasSize(40);
    }

    private static ReportFile file(String name, String content) {
        return new ReportFile(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> entries(ReportFile archive) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(
                        entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
