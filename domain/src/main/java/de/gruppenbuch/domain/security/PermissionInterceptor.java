package de.gruppenbuch.domain.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Runs inside the transaction of the service (a higher number is nearer to the method). */
@RequiresPermission({})
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class PermissionInterceptor {

    @Inject private CurrentUser currentUser;
    @Inject private TenantWall wall;

    /** Any one of the named permissions is enough. */
    @AroundInvoke
    Object check(InvocationContext context) throws Exception {
        Caller caller = currentUser.get();
        Permission[] wanted = context.getMethod().getAnnotation(RequiresPermission.class).value();
        if (Arrays.stream(wanted).noneMatch(caller::may)) {
            throw new AccessDeniedException();
        }
        if (caller.contactPointId() == null) {
            wall.openForOperator();
        } else {
            wall.openFor(caller.scope());
        }
        return context.proceed();
    }
}
