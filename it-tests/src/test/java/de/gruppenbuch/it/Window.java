package de.gruppenbuch.it;

import com.microsoft.playwright.Page;

/** The two widths at which every page must work. */
enum Window {
    PHONE,
    DESKTOP;

    Page open() {
        return this == PHONE ? Browser.phone() : Browser.desktop();
    }
}
