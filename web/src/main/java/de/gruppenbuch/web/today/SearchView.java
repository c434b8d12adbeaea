package de.gruppenbuch.web.today;

import de.gruppenbuch.domain.search.SearchResult;
import de.gruppenbuch.domain.search.SearchService;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Results of the one search field. */
@Named
@RequestScoped
public class SearchView {

    @Inject private SearchService searchService;
    @Inject private AddressKey key;

    private SearchResult result;

    @PostConstruct
    void load() {
        result = searchService.search(getText());
    }

    public String getText() {
        return key.textParameter("q");
    }

    public SearchResult getResult() {
        return result;
    }
}
