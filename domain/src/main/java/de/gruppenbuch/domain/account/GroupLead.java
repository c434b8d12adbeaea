package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Says that an account leads a group. */
@Entity
@Table(name = "group_lead")
public class GroupLead extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "account_id")
    private long accountId;

    @Column private Instant since;

    protected GroupLead() {}

    GroupLead(ContactPointScope scope, long groupId, long accountId, Instant since) {
        this.contactPointId = scope.contactPointId();
        this.groupId = groupId;
        this.accountId = accountId;
        this.since = since;
    }
}
