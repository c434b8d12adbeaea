package de.gruppenbuch.web.agreement;

import de.gruppenbuch.domain.agreement.AgreementRow;
import de.gruppenbuch.domain.agreement.AgreementService;
import de.gruppenbuch.domain.agreement.AgreementSheet;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * A concluded agreement of the group in the address, to be read and printed: the last one or an
 * earlier one.
 */
@Named
@RequestScoped
public class AgreementSheetView {

    @Inject private AgreementService agreementService;
    @Inject private AddressKey key;

    private List<AgreementRow> rows;
    private AgreementSheet sheet;

    @PostConstruct
    void load() {
        rows = agreementService.listForGroup(key.id());
        long wanted = key.parameter("stand");
        if (wanted >= 0) {
            sheet = agreementService.get(wanted);
            requireSameGroup();
        } else if (!rows.isEmpty()) {
            sheet = agreementService.get(rows.get(0).id());
        }
    }

    private void requireSameGroup() {
        if (sheet.groupId() != key.id()) {
            throw new NotFoundException();
        }
    }

    /** Null if nothing was concluded yet. */
    public AgreementSheet getSheet() {
        return sheet;
    }

    /** Whether a newer one has taken its place. */
    public boolean isEarlier() {
        return sheet != null && rows.get(0).id() != sheet.agreementId();
    }

    /** Newest first. */
    public List<AgreementRow> getRows() {
        return rows;
    }

    public long getGroupId() {
        return key.id();
    }
}
