package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The files as a clerk gets them: from the page, opened again, and turned into PDF. */
@ExtendWith({RunningApplication.class, Browser.class})
class ExportIT {

    private static final Path FOLDER = Path.of("target", "exports").toAbsolutePath();
    private static final String READY = "Leben mit Rheuma";

    @Test
    void wordAndExcelAgreeWithThePage() throws IOException {
        Page page = readyApplication();
        String sum = page.locator("table.grid tfoot .number").first().innerText();
        check(page);
        assertThat(Pages.text(page)).contains(sum.replace('\u00a0', ' '));

        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(download(page, "docx")));
                XSSFWorkbook excel =
                        new XSSFWorkbook(Files.newInputStream(download(page, "xlsx")))) {
            assertThat(word.getTables())
                    .anyMatch(table -> table.getText().contains(sum))
                    .anyMatch(table -> table.getText().contains(READY));
            var plan = excel.getSheet("Kostenplan");
            var cell = plan.getRow(plan.getLastRowNum() - 2).getCell(5);
            assertThat(cell.getCellFormula()).startsWith("SUMIF(");
            assertThat(cents(sum)).isEqualTo(Math.round(cell.getNumericCellValue() * 100));
            assertThat(excel.getSheet("Digitale Anwendungen").getRow(1).getCell(7).toString())
                    .isEqualTo("Empfohlen");
        }
    }

    @Test
    void theSameStateGivesTheSameFileAndEarlierStatesStayReachable() throws IOException {
        Page page = check(readyApplication());
        byte[] first = Files.readAllBytes(download(page, "docx"));
        byte[] second = Files.readAllBytes(download(page, "docx"));
        page.reload();

        Download earlier =
                page.waitForDownload(
                        () ->
                                page.locator("a[href*='/ausgabe/stand-'][href$='.docx']")
                                        .first()
                                        .click());

        assertThat(second).isEqualTo(first);
        assertThat(Files.readAllBytes(earlier.path())).isEqualTo(first);
        Pages.assertFine(page);
    }

    @Test
    void severalApplicationsComeAsOneZip() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/foerderung");
        page.locator("input[name='antrag']").nth(0).check();
        page.locator("input[name='antrag']").nth(1).check();

        Download zip = page.waitForDownload(() -> page.click("button:has-text('ZIP')"));

        List<String> names = new ArrayList<>();
        try (ZipInputStream stream = new ZipInputStream(Files.newInputStream(zip.path()))) {
            for (ZipEntry entry = stream.getNextEntry();
                    entry != null;
                    entry = stream.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("Foerderantrag_[\\w-]+\\.(docx|xlsx)"));
    }

    @Test
    void libreOfficeTurnsBothIntoPdf() throws IOException, InterruptedException {
        Page page = check(readyApplication());
        for (String kind : List.of("docx", "xlsx")) {
            Path file = download(page, kind);

            Path pdf = toPdf(file);

            String text = run("pdftotext", "-layout", pdf.toString(), "-");
            assertThat(text).contains("Digitale Anwendungen", READY, "479,90");
            assertThat(run("pdfinfo", pdf.toString())).contains("A4");
        }
    }

    private static Page readyApplication() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/foerderung");
        page.click("tr:has-text('" + READY + "') a");
        page.waitForURL("**/arbeit/foerderung/*");
        return page;
    }

    private static Page check(Page page) {
        page.click("main a.button[href$='/pruefen']");
        page.waitForURL("**/pruefen");
        Pages.assertFine(page);
        return page;
    }

    private static Path download(Page page, String kind) {
        String link = "a.button[href$='." + kind + "']";
        Download download = page.waitForDownload(() -> page.click(link));
        Path target = FOLDER.resolve(download.suggestedFilename());
        download.saveAs(target);
        return target;
    }

    private static long cents(String euro) {
        return Long.parseLong(euro.replaceAll("[^0-9]", ""));
    }

    private static Path toPdf(Path file) throws IOException, InterruptedException {
        String profile = "-env:UserInstallation=" + FOLDER.resolve("profile").toUri();
        Path folder = FOLDER.resolve("pdf-" + file.getFileName());
        run(
                "soffice",
                profile,
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString());
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new UncheckedIOException(new IOException(command[0] + " failed: " + output));
        }
        return output;
    }
}
