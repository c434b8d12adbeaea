package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** {@code ?page=0&size=50}: page from 0, size 1 to 100. */
public class Paging {

    @QueryParam("page")
    @DefaultValue("0")
    private int page;

    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    PageRequest toRequest() {
        return new PageRequest(page, size, "", true);
    }
}
