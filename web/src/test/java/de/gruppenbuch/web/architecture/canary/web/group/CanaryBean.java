package de.gruppenbuch.web.architecture.canary.web.group;

import de.gruppenbuch.web.architecture.canary.domain.group.EntityCanary;
import de.gruppenbuch.web.architecture.canary.domain.shared.ChainCanary;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;

/** No view by its name, lives as long as the session, injects five things, reads the database. */
@Named
@SessionScoped
public class CanaryBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ChainCanary one;
    @Inject ChainCanary two;
    @Inject ChainCanary three;
    @Inject ChainCanary four;
    @Inject ChainCanary five;

    public EntityCanary getGroup(EntityManager entityManager) {
        return entityManager.find(EntityCanary.class, 1L);
    }

    /** An entity far from the domain. */
    @Entity
    static class StrayEntity {}
}
