package de.gruppenbuch.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A package is written with other content in some parts and the same bytes everywhere else. */
class PackageTemplateTest {

    private static final byte[] NEW =
            "<neu>äöü</neu>".repeat(2_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void changedPartsAreNewAndTheOthersUntouched() {
        byte[] file = file(ZipEntry.DEFLATED);

        byte[] written = write(file, List.of("c.xml", "a.xml"), List.of(NEW, new byte[0]));

        Map<String, String> parts = unzip(written);
        assertThat(parts.keySet()).containsExactly("a.xml", "b.xml", "c.xml", "d.xml");
        assertThat(parts.get("a.xml")).isEmpty();
        assertThat(parts.get("c.xml")).isEqualTo(new String(NEW, StandardCharsets.UTF_8));
        for (String name : List.of("b.xml", "d.xml")) {
            assertThat(raw(written, name)).isEqualTo(raw(file, name));
        }
    }

    @Test
    void partsThatAreNotCompressedCanBeChangedToo() {
        byte[] written = write(file(ZipEntry.STORED), List.of("b.xml"), List.of(NEW));

        assertThat(unzip(written).get("b.xml")).hasSize(NEW.length - 3 * 2_000);
        assertThat(unzip(written).get("d.xml")).isEqualTo("<d/>");
    }

    @Test
    void theLastPartAndTheCommentBehindItStay() {
        byte[] file = file(ZipEntry.DEFLATED);

        byte[] written = write(file, List.of("d.xml"), List.of(NEW));

        assertThat(unzip(written).get("d.xml")).startsWith("<neu>");
        assertThat(new String(written, StandardCharsets.ISO_8859_1)).endsWith("Bemerkung");
    }

    @Test
    void whatWasWrittenIsReadAsStrictlyAsWhatCame() {
        byte[] written = write(file(ZipEntry.DEFLATED), List.of("b.xml"), List.of(NEW));
        OfficePackage opened = OfficePackage.open(written);

        assertThat(opened.entries()).hasSize(4);
        assertThat(opened.inflate("b.xml")).isEqualTo(NEW);
    }

    @Test
    void manyThreadsWriteTheSameTemplate() {
        byte[] file = file(ZipEntry.DEFLATED);
        PackageTemplate template = OfficePackage.open(file).template(List.of("b.xml"));
        byte[] alone = template.write(List.of(NEW));

        assertThat(
                        IntStream.range(0, 200)
                                .parallel()
                                .mapToObj(i -> template.write(List.of(NEW)))
                                .filter(each -> Arrays.equals(each, alone))
                                .count())
                .isEqualTo(200);
    }

    private static byte[] write(byte[] file, List<String> names, List<byte[]> contents) {
        return OfficePackage.open(file).template(names).write(contents);
    }

    private static byte[] raw(byte[] file, String name) {
        OfficeEntry entry = OfficePackage.open(file).entry(name);
        return Arrays.copyOfRange(file, entry.header(), entry.data() + entry.packed());
    }

    private static byte[] file(int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setComment("Bemerkung");
            for (String name : List.of("a", "b", "c", "d")) {
                byte[] content = ("<" + name + "/>").getBytes(StandardCharsets.UTF_8);
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry(name + ".xml");
                entry.setMethod(method);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unzip(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }
}
