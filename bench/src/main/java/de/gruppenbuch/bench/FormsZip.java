package de.gruppenbuch.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Ten thousand filled Word forms into one ZIP that nobody keeps, in the heap that this JVM was
 * given. Prints forms per second of CPU time.
 */
public final class FormsZip {

    private FormsZip() {}

    public static void main(String[] arguments) throws IOException {
        int forms = Integer.parseInt(arguments[0]);
        Candidate.Writing product =
                WordCandidates.product(WordTemplate.build(WordTemplate.Marks.CONTROLS));
        write(product, Math.min(forms, 2_000));
        long begin = cpuNanos();
        write(product, forms);
        double perSecond = forms * 1e9 / (cpuNanos() - begin);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(String.format(Locale.ROOT, "product\t%.1f", perSecond));
    }

    private static void write(Candidate.Writing product, int forms) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(OutputStream.nullOutputStream())) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            ByteArrayOutputStream form = new ByteArrayOutputStream();
            for (int number = 0; number < forms; number++) {
                form.reset();
                product.write(number, form);
                zip.putNextEntry(new ZipEntry("Antrag-" + number + ".docx"));
                form.writeTo(zip);
                zip.closeEntry();
            }
        }
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
