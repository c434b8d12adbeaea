package de.gruppenbuch.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** The form of the page that is open; fields go by the last part of their id. */
final class Form {

    private final Page page;

    private Form(Page page) {
        this.page = page;
    }

    static Form on(Page page) {
        return new Form(page);
    }

    Form fill(String id, String text) {
        field(id).fill(text);
        return this;
    }

    Form pick(String id, String value) {
        field(id).selectOption(value);
        return this;
    }

    /** Ticks an option of radio buttons or check boxes. */
    Form choose(String id, String value) {
        page.check("input[name='f:" + id + "'][value='" + value + "']");
        return this;
    }

    Form attach(String id, String name, byte[] content) {
        field(id).setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    /** Comes back when the answer is there. */
    void press(String id) {
        Pages.follow(page, () -> field(id).click());
    }

    String value(String id) {
        return field(id).inputValue();
    }

    /** The sentence at the field, empty if there is none. */
    String message(String id) {
        Locator message = page.locator("[id='f:" + id + "-message']");
        return message.count() == 0 ? "" : message.innerText();
    }

    private Locator field(String id) {
        return page.locator("[id='f:" + id + "']");
    }
}
