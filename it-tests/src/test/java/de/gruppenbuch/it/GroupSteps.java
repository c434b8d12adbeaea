package de.gruppenbuch.it;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways through the pages that several tests take. */
final class GroupSteps {

    private static final Pattern ID = Pattern.compile("/arbeit/gruppe/(\\d+)");

    private GroupSteps() {}

    /**
     * Registers a group with one tool and comes back with its id, on its page. Only the tools that
     * are used most can be ticked while registering; another one is recorded afterwards.
     */
    static long register(Page page, String name, String offering) {
        page.navigate("/arbeit/gruppe/neu");
        boolean ticked = canBeTicked(page, offering);
        fillIn(page, name, offering).press("save");
        long id = id(page);
        if (!ticked) {
            page.navigate("/arbeit/gruppe/" + id + "/werkzeug");
            Form.on(page)
                    .pick("offeringId", offering)
                    .fill("purpose", "Gruppentreffen")
                    .press("save");
            page.navigate("/arbeit/gruppe/" + id);
        }
        return id;
    }

    static Form fillIn(Page page, String name, String offering) {
        Form form =
                Form.on(page)
                        .fill("name", name)
                        .pick("topicCode", "MUSCULO")
                        .fill("postalCode", "44137")
                        .fill("city", "Musterstadt")
                        .choose("meetingMode", "BOTH")
                        .fill("firstName", "Änne")
                        .fill("lastName", "Groß")
                        .fill("email", "aenne@gruppe.example")
                        .choose("consent", "GIVEN");
        return canBeTicked(page, offering) ? form.choose("offeringIds", offering) : form;
    }

    private static boolean canBeTicked(Page page, String offering) {
        return page.locator("input[name='f:offeringIds'][value='" + offering + "']").count() > 0;
    }

    /** Id in the address of the page of a group. */
    static long id(Page page) {
        Matcher matcher = ID.matcher(page.url());
        if (!matcher.find()) {
            throw new AssertionError("not on the page of a group: " + page.url());
        }
        return Long.parseLong(matcher.group(1));
    }

    /** Sends a request as the lead; comes back with its number, on the page of its state. */
    static String ask(Page page, String tool, String other, String amount) {
        page.navigate("/meine-gruppe");
        page.locator("a[href*='/antrag/neu/werkzeug']").first().click();
        page.waitForURL("**/antrag/neu/**");
        Form.on(page).choose("offeringId", tool).fill("otherTool", other).press("next");
        Form.on(page)
                .choose("billingPeriod", "MONTHLY")
                .fill("amountCents", amount)
                .choose("fundingYear", nextYear(page))
                .press("next");
        Form.on(page).press("send");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static String nextYear(Page page) {
        return page.locator("input[name='f:fundingYear']").nth(1).getAttribute("value");
    }
}
