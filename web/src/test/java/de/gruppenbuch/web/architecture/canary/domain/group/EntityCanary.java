package de.gruppenbuch.web.architecture.canary.domain.group;

import de.gruppenbuch.web.architecture.canary.domain.shared.ChainCanary;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** No version, a public setter, and half a circle. */
@Entity
public class EntityCanary {

    @Id private long id;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ChainCanary closesTheCircle() {
        return new ChainCanary();
    }
}
