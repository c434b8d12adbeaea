package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which groups an account leads; other features ask here before they show a lead anything. */
@ApplicationScoped
public class GroupLeads {

    @Inject private AccountRepository repository;

    public List<Long> groupIds(Caller lead) {
        return repository.listLedGroups(lead.scope(), lead.accountId());
    }

    /**
     * @throws NotFoundException if the caller does not lead the group: it must look as if there
     *     were none
     */
    public void requireLeads(Caller lead, long groupId) {
        if (!groupIds(lead).contains(groupId)) {
            throw new NotFoundException();
        }
    }

    /** E-mail addresses of the active leads of a group. */
    public List<String> emails(ContactPointScope scope, long groupId) {
        return repository.listLeadEmails(scope, groupId);
    }
}
