package de.gruppenbuch.web.agreement;

import de.gruppenbuch.domain.agreement.AgreementOverview;
import de.gruppenbuch.domain.agreement.DraftDetails;
import de.gruppenbuch.domain.agreement.OwnAgreementService;
import de.gruppenbuch.domain.group.OwnGroup;
import de.gruppenbuch.domain.group.OwnGroupService;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where the agreement of an own group stands: begin, go on, check, conclude. */
@Named
@RequestScoped
public class OwnAgreementView {

    @Inject private OwnAgreementService ownAgreementService;
    @Inject private OwnGroupService ownGroupService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private List<OwnGroup> groups = List.of();
    private AgreementOverview overview;
    private long version;

    @PostConstruct
    void load() {
        if (!key.text().isEmpty()) {
            show(key.id());
            return;
        }
        groups = ownGroupService.list();
        if (groups.size() == 1) {
            show(groups.get(0).id());
        }
    }

    private void show(long groupId) {
        overview = ownAgreementService.get(groupId);
        version = overview.draft().map(DraftDetails::version).orElse(0L);
    }

    public String begin() {
        ownAgreementService.begin(overview.groupId());
        return Redirects.to(address(AgreementStep.FIRST.word()));
    }

    public String conclude() {
        ownAgreementService.conclude(overview.groupId(), version);
        notice.say("agreement.concluded");
        return Redirects.to(address("ansehen"));
    }

    public String discard() {
        ownAgreementService.discard(overview.groupId(), version);
        notice.say("agreement.discarded");
        return Redirects.to("/meine-gruppe/absprachen/" + overview.groupId());
    }

    private String address(String page) {
        return "/meine-gruppe/absprachen/" + overview.groupId() + "/" + page;
    }

    /** Null as long as one of several groups has to be chosen. */
    public AgreementOverview getOverview() {
        return overview;
    }

    /** Null if there is none. */
    public DraftDetails getDraft() {
        return overview == null ? null : overview.draft().orElse(null);
    }

    public AgreementStep[] getSteps() {
        return AgreementStep.values();
    }

    public List<OwnGroup> getGroups() {
        return groups;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
