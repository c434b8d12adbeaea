package de.gruppenbuch.domain;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;

/** Takes the place of the server's interceptor, at the same priority. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TestTransactionInterceptor {

    @Inject private DomainTestRig.Parts parts;

    @AroundInvoke
    Object run(InvocationContext context) throws Exception {
        return parts.transactions().run(type(context.getMethod()), context::proceed);
    }

    private static Transactional.TxType type(Method method) {
        Transactional own = method.getAnnotation(Transactional.class);
        Transactional declared =
                own != null ? own : method.getDeclaringClass().getAnnotation(Transactional.class);
        return declared.value();
    }
}
