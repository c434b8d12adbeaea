package de.gruppenbuch.it.container;

import de.gruppenbuch.domain.audit.MailOutbox;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.TenantWall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Queries without the application's own filter, as a careless repository would write them. Each
 * call is a transaction; the caller null means that no wall was opened in it.
 */
@ApplicationScoped
@Transactional
public class TenancyProbe {

    @PersistenceContext private EntityManager entityManager;
    @Inject private TenantWall wall;
    @Inject private MailOutbox outbox;

    /** JPQL: name of the entity and ids of all rows that are seen, of tables with an owner. */
    public Map<String, Set<Object>> seenByJpql(Caller caller) {
        open(caller);
        Map<String, Set<Object>> seen = new TreeMap<>();
        for (EntityType<?> entity : owned()) {
            String all = "select e.id from " + entity.getName() + " e";
            seen.put(
                    entity.getName(),
                    Set.copyOf(entityManager.createQuery(all, Object.class).getResultList()));
        }
        return seen;
    }

    public List<String> groups(Caller caller) {
        open(caller);
        return entityManager
                .createQuery("select g.name from SelfHelpGroup g", String.class)
                .getResultList();
    }

    /** The primary key alone: how many of these are found. */
    public long seenByFind(Caller caller, Map<String, Set<Object>> ids) {
        open(caller);
        long found = 0;
        for (EntityType<?> entity : owned()) {
            for (Object id : ids.get(entity.getName())) {
                if (entityManager.find(entity.getJavaType(), id) != null) {
                    found++;
                }
            }
        }
        return found;
    }

    /** SQL: owners of all rows that are seen in all tables. */
    @SuppressWarnings("unchecked") // a native query has no type
    public Set<Object> ownersSeenBySql(Caller caller) {
        open(caller);
        Set<Object> owners = new HashSet<>();
        for (EntityType<?> entity : owned()) {
            String table = entity.getJavaType().getAnnotation(Table.class).name();
            String all = "select contact_point_id from " + table;
            owners.addAll(entityManager.createNativeQuery(all).getResultList());
        }
        return owners;
    }

    /** The settings of the wall as PostgreSQL sees them in this transaction. */
    public String setting(Caller caller) {
        open(caller);
        return (String)
                entityManager
                        .createNativeQuery("select coalesce(current_setting('app.cp', true), '')")
                        .getSingleResult();
    }

    /** A row that belongs to somebody else than the caller. */
    public void writeFor(Caller owner, Caller caller) {
        open(caller);
        outbox.put(owner.scope(), "a@demo.example", "A", "Text");
        entityManager.flush();
    }

    private List<EntityType<?>> owned() {
        return entityManager.getMetamodel().getEntities().stream()
                .filter(TenancyProbe::hasOwner)
                .<EntityType<?>>map(entity -> entity)
                .toList();
    }

    private static boolean hasOwner(EntityType<?> entity) {
        return entity.getAttributes().stream()
                .anyMatch(attribute -> attribute.getName().equals("contactPointId"));
    }

    private void open(Caller caller) {
        if (caller != null) {
            wall.openFor(caller.scope());
        }
    }
}
