package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Forms, their files, and which applications were filled into them. */
@ApplicationScoped
class TemplateRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    /** Also a removed one: it can come back, and applications keep theirs. */
    FormTemplate get(ContactPointScope scope, long id) {
        return entityManager
                .createQuery(
                        "select t from FormTemplate t where t.contactPointId = :cp and t.id = :id",
                        FormTemplate.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Newest year first. */
    List<FormTemplate> list(ContactPointScope scope) {
        return entityManager
                .createQuery(
                        "select t from FormTemplate t where t.contactPointId = :cp and t.removedAt is null"
                                + " order by t.fundingYear desc, t.validFrom desc, t.id desc",
                        FormTemplate.class)
                .setParameter("cp", scope.contactPointId())
                .getResultList();
    }

    FormFile file(ContactPointScope scope, long templateId) {
        return entityManager
                .createQuery(
                        "select f from FormFile f where f.contactPointId = :cp and f.templateId = :template",
                        FormFile.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("template", templateId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Ids of forms with the very same file. */
    List<Long> sameFile(ContactPointScope scope, String sha256) {
        return entityManager
                .createQuery(
                        "select f.templateId from FormFile f where f.contactPointId = :cp and f.file.sha256 = :sha256",
                        Long.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("sha256", sha256)
                .getResultList();
    }

    /** Last used first. */
    List<FormUse> uses(ContactPointScope scope, long applicationId) {
        return entityManager
                .createQuery(
                        "select u from FormUse u where u.contactPointId = :cp and u.applicationId = :application"
                                + " order by u.usedAt desc, u.id desc",
                        FormUse.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("application", applicationId)
                .getResultList();
    }

    Optional<FormUse> use(ContactPointScope scope, long applicationId, long templateId) {
        return uses(scope, applicationId).stream()
                .filter(use -> use.templateId() == templateId)
                .findFirst();
    }

    boolean used(ContactPointScope scope, long templateId) {
        return entityManager
                        .createQuery(
                                "select count(u) from FormUse u where u.contactPointId = :cp and u.templateId = :template",
                                Long.class)
                        .setParameter("cp", scope.contactPointId())
                        .setParameter("template", templateId)
                        .getSingleResult()
                > 0;
    }
}
