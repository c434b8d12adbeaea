package de.gruppenbuch.domain;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Take the place of the server's interceptors, at the same priority: one for each kind of
 * transaction, because the kind is part of the binding.
 */
final class TestTransactionInterceptors {

    private static final int PRIORITY = Interceptor.Priority.PLATFORM_BEFORE + 200;

    static final Class<?>[] ALL = {
        Required.class, RequiresNew.class, Supports.class, NotSupported.class
    };

    private TestTransactionInterceptors() {}

    @Transactional
    @Interceptor
    @Priority(PRIORITY)
    static class Required {

        @Inject private DomainTestRig.Parts parts;

        @AroundInvoke
        Object run(InvocationContext context) throws Exception {
            return parts.transactions().run(TxType.REQUIRED, context::proceed);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    @Interceptor
    @Priority(PRIORITY)
    static class RequiresNew {

        @Inject private DomainTestRig.Parts parts;

        @AroundInvoke
        Object run(InvocationContext context) throws Exception {
            return parts.transactions().run(TxType.REQUIRES_NEW, context::proceed);
        }
    }

    @Transactional(TxType.SUPPORTS)
    @Interceptor
    @Priority(PRIORITY)
    static class Supports {

        @Inject private DomainTestRig.Parts parts;

        @AroundInvoke
        Object run(InvocationContext context) throws Exception {
            return parts.transactions().run(TxType.SUPPORTS, context::proceed);
        }
    }

    @Transactional(TxType.NOT_SUPPORTED)
    @Interceptor
    @Priority(PRIORITY)
    static class NotSupported {

        @Inject private DomainTestRig.Parts parts;

        @AroundInvoke
        Object run(InvocationContext context) throws Exception {
            return parts.transactions().run(TxType.NOT_SUPPORTED, context::proceed);
        }
    }
}
