package de.gruppenbuch.domain.search;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * One field finds groups, people, requests, applications and tools, forgiving umlauts and typing
 * errors.
 */
@ApplicationScoped
@Transactional
public class SearchService {

    private static final int MAX_LENGTH = 100;

    @Inject private SearchRepository repository;
    @Inject private CurrentUser currentUser;

    /**
     * @param text fewer than two characters find nothing; more than 100 are cut
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public SearchResult search(String text) {
        String wanted = text == null ? "" : text.strip();
        if (wanted.length() < 2) {
            return new SearchResult(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        String cut = wanted.length() > MAX_LENGTH ? wanted.substring(0, MAX_LENGTH) : wanted;
        ContactPointScope scope = currentUser.scope();
        return new SearchResult(
                repository.findGroups(scope, cut),
                repository.findPeople(scope, cut),
                repository.findRequests(scope, cut),
                repository.findApplications(scope, cut),
                repository.findTools(cut));
    }
}
