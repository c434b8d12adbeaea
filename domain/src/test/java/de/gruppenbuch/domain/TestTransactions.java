package de.gruppenbuch.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/**
 * What the server does for {@code @Transactional} and {@code @PersistenceContext}: one entity
 * manager for each transaction of the thread.
 */
final class TestTransactions implements JpaInjectionServices {

    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);

    TestTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    Object run(TxType type, Callable<Object> work) throws Exception {
        return switch (type) {
            case REQUIRED -> open.get().isEmpty() ? inNew(work) : joining(work);
            case REQUIRES_NEW -> inNew(work);
            case SUPPORTS -> open.get().isEmpty() ? work.call() : joining(work);
            case NOT_SUPPORTED -> outside(work);
            default -> throw new UnsupportedOperationException(type.name());
        };
    }

    private Object outside(Callable<Object> work) throws Exception {
        Deque<EntityManager> suspended = open.get();
        open.set(new ArrayDeque<>());
        try {
            return work.call();
        } finally {
            open.set(suspended);
        }
    }

    private Object joining(Callable<Object> work) throws Exception {
        try {
            return work.call();
        } catch (RuntimeException refused) {
            open.get().element().getTransaction().setRollbackOnly();
            throw refused;
        }
    }

    private Object inNew(Callable<Object> work) throws Exception {
        EntityManager entityManager = factory.createEntityManager();
        open.get().push(entityManager);
        try {
            entityManager.getTransaction().begin();
            // Else reads before the first write would use another connection, without settings.
            entityManager.unwrap(Connection.class);
            Object result = work.call();
            entityManager.getTransaction().commit();
            return result;
        } finally {
            open.get().pop();
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
        }
    }

    EntityManager current() {
        EntityManager current = open.get().peek();
        if (current == null) {
            throw new IllegalStateException("no transaction");
        }
        return current;
    }

    private Object proxy() {
        return Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(
            jakarta.enterprise.inject.spi.InjectionPoint point) {
        return () -> reference((EntityManager) proxy());
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
            jakarta.enterprise.inject.spi.InjectionPoint point) {
        return () -> reference(factory);
    }

    private static <T> ResourceReference<T> reference(T value) {
        return new SimpleResourceReference<>(value);
    }

    @Override
    public void cleanup() {
        open.remove();
    }
}
