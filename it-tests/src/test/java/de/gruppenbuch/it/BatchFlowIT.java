package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents of many applications in one go. */
@ExtendWith({RunningApplication.class, Browser.class})
class BatchFlowIT {

    private static final String DONE = "[data-refresh=no] .state-good";

    @Test
    void staffOrdersDocumentsWatchesTheWorkAndTakesThemAsZip() throws IOException {
        Page page = staff();
        page.navigate("/arbeit/foerderung");
        page.click("main a[href$='/arbeit/sammelauftraege']");
        page.waitForURL("**/sammelauftraege");
        Pages.assertFine(page);
        Form.on(page).press("order");
        page.waitForURL("**/sammelauftrag/*");
        String address = page.url();

        page.waitForSelector(DONE);

        Pages.assertFine(page);
        assertThat(page.locator("#results tbody tr").count()).isPositive();
        Download download = page.waitForDownload(() -> page.click("a.button[href$='.zip']"));
        assertThat(download.suggestedFilename()).isEqualTo("Unterlagen-2027.zip");
        List<String> names = names(download);
        assertThat(names).isNotEmpty().allMatch(name -> name.contains("2027-0001"));
        assertThat(names).noneMatch(name -> name.contains("Rheuma"));

        Page neighbour = Browser.desktop();
        SignIn.as(neighbour, SignIn.NEIGHBOUR);
        assertThat(neighbour.navigate(address).status()).isEqualTo(404);
        assertThat(
                        neighbour
                                .navigate(
                                        address.replace("sammelauftrag/", "sammelauftrag-datei/")
                                                + ".zip")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void aJobGoesOnWhoseServerDiedWhileItWorked() throws SQLException {
        long job = leftByADeadServer();
        Page page = staff();
        page.navigate("/arbeit/sammelauftrag/" + job);
        assertThat(page.locator("[data-refresh=yes]").count()).isEqualTo(1);

        page.waitForSelector(DONE, new Page.WaitForSelectorOptions().setTimeout(60_000));

        assertThat(page.locator("#results .state-good").count()).isEqualTo(1);
    }

    private static Page staff() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        return page;
    }

    /** The rows of a job as a server leaves them that was killed an hour ago. */
    private static long leftByADeadServer() throws SQLException {
        try (Connection connection = RunningApplication.appConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("select set_config('app.email', 'staff@musterstadt.example', false)");
            long account = number(sql, "select id from account");
            long office = number(sql, "select contact_point_id from account");
            sql.execute("select set_config('app.cp', '" + office + "', false)");
            long application =
                    number(sql, "select id from funding_application where number = '2027-0001'");
            long job = number(sql, "select nextval('entity_seq')");
            sql.execute(
                    "insert into batch_job values (%d, 1, %d, 'FORMS', 2027, 'RUNNING', %d, 'Stefan', now())"
                            .formatted(job, office, account));
            sql.execute(
                    "insert into batch_item values (%d, 1, %d, %d, 1, %d, '2027-0001', 'WAITING', 1)"
                            .formatted(job + 1, office, job, application));
            sql.execute(
                    ("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                                    + " values ('batch', '%d_%d_x', now() - interval '1 hour', true, 'gone', now() - interval '1 hour', 2)")
                            .formatted(job, account));
            return job;
        }
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    private static List<String> names(Download download) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream file = download.createReadStream();
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
