package de.gruppenbuch.web.lead;

import de.gruppenbuch.domain.group.OwnGroup;
import de.gruppenbuch.domain.group.OwnGroupService;
import de.gruppenbuch.domain.usage.OwnUsageService;
import de.gruppenbuch.domain.usage.UseDetails;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The tools of an own group in plain words; the lead confirms what the group keeps itself. */
@Named
@RequestScoped
public class OwnUsesView {

    @Inject private OwnUsageService ownUsageService;
    @Inject private OwnGroupService ownGroupService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private Long groupId;
    private List<UseDetails> uses;

    public OwnGroup getGroup() {
        return ownGroupService.get(groupId());
    }

    public List<UseDetails> getUses() {
        if (uses == null) {
            uses = ownUsageService.list(groupId());
        }
        return uses;
    }

    public String confirm() {
        ownUsageService.confirm(groupId(), useId(), key.textParameter("code"));
        return done("use.confirmed");
    }

    public String takeBack() {
        ownUsageService.takeBack(groupId(), useId(), key.textParameter("code"));
        return done("use.takenBack");
    }

    private String done(String message) {
        notice.say(message);
        return Redirects.to("/meine-gruppe/werkzeuge/" + groupId() + "#nutzung-" + useId());
    }

    /** The group of the address; without one the first group that the lead leads. */
    private long groupId() {
        if (groupId == null) {
            groupId = key.text().isEmpty() ? firstGroup() : key.id();
        }
        return groupId;
    }

    private long firstGroup() {
        return ownGroupService.list().stream().findFirst().map(OwnGroup::id).orElse(-1L);
    }

    private long useId() {
        return key.parameter("nutzung");
    }
}
