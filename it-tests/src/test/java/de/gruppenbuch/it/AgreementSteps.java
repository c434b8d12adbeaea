package de.gruppenbuch.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** Ways through the pages of the meeting agreement. */
final class AgreementSteps {

    private AgreementSteps() {}

    /** From the first page of the lead to the agreement of the group. */
    static void open(Page page) {
        page.navigate("/meine-gruppe");
        page.locator("main a[href*='/meine-gruppe/absprachen/']").first().click();
        page.waitForURL("**/meine-gruppe/absprachen/*");
    }

    /** Signs the lead in and begins or goes on; comes back on the first page with questions. */
    static void begin(Page page) {
        SignIn.as(page, SignIn.LEAD);
        open(page);
        if (page.locator("[id='f:begin']").count() > 0) {
            Form.on(page).press("begin");
        } else {
            page.navigate(page.url() + "/vorher");
        }
    }

    /** Says yes to every item of the four pages, and looks at each. */
    static void answerAll(Page page, Consumer<Page> look) {
        for (int section = 0; section < 4; section++) {
            Locator yes = page.locator("main input[value='AGREED']");
            for (int item = 0; item < yes.count(); item++) {
                yes.nth(item).check();
            }
            look.accept(page);
            Form.on(page).press("next");
        }
    }

    static void fillDay(Page page, String day) {
        Form.on(page)
                .fill("agreedOn", day)
                .choose("method", "WRITTEN_KEPT_BY_GROUP")
                .fill("numberInvited", "8")
                .fill("numberAgreed", "8")
                .press("next");
    }

    static String today() {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu")
                .format(LocalDate.now(ZoneId.of("Europe/Berlin")));
    }

    /** As staff, from the list of groups to the agreement of one. */
    static void openOfGroup(Page page, String group) {
        page.navigate("/arbeit/gruppen?q=" + group.replace(" ", "+"));
        page.click("tr:has-text('" + group + "') a");
        page.waitForURL("**/arbeit/gruppe/*");
        page.click("main a[href$='/absprachen']");
        page.waitForURL("**/absprachen");
    }
}
