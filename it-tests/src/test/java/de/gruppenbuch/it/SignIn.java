package de.gruppenbuch.it;

import com.microsoft.playwright.Page;

/** Signs in as one of the made-up people, as they do it: through the page. */
public final class SignIn {

    public static final String OPERATOR = "operator@demo.example";
    public static final String ADMIN = "admin@musterstadt.example";
    public static final String STAFF = "staff@musterstadt.example";
    public static final String LEAD = "lead@musterstadt.example";

    /** Leads four groups, with agreements in different states. */
    public static final String LEAD_OF_SEVERAL = "leads@musterstadt.example";

    public static final String NEIGHBOUR = "staff@nachbarstadt.example";

    private SignIn() {}

    /** Comes back on the first page of the person. */
    public static void as(Page page, String email) {
        page.navigate("/anmelden");
        attempt(page, email, RunningApplication.DEMO_PASSWORD);
        page.waitForURL(url -> !url.contains("/anmelden"));
    }

    /** Fills in and sends the form of the page that is open; comes back whatever the answer is. */
    public static void attempt(Page page, String email, String password) {
        page.fill("input[type=email]", email);
        page.fill("input[type=password]", password);
        page.click("main input[type=submit], main button[type=submit]");
        page.waitForLoadState();
    }
}
