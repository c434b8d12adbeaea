package de.gruppenbuch.it.container;

import de.gruppenbuch.domain.account.SignInService;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** People of the made-up world, and work done in their name. */
@ApplicationScoped
public class People {

    public static final String PASSWORD = "Sonnenblume-Regenschirm-7";

    @Inject private SignInService signIn;
    @Inject private CurrentUser currentUser;
    @Resource private ManagedExecutorService threads;

    private final Map<String, Caller> known = new ConcurrentHashMap<>();

    /** Of Musterstadt; the operator belongs to nobody. */
    public Caller withRole(Role role) {
        String domain = role == Role.OPERATOR ? "@demo.example" : "@musterstadt.example";
        return find(role.name().toLowerCase(Locale.ROOT) + domain);
    }

    public Caller neighbour() {
        return find("staff@nachbarstadt.example");
    }

    /** Null is nobody; after the work nobody is signed in. */
    @ActivateRequestContext
    public <T> T as(Caller caller, Supplier<T> work) {
        currentUser.is(caller);
        try {
            return work.get();
        } finally {
            currentUser.is(null);
        }
    }

    public <T> Future<T> inAnotherThread(Callable<T> work) {
        return threads.submit(work);
    }

    private Caller find(String email) {
        return known.computeIfAbsent(email, key -> signIn.signIn(key, PASSWORD, "127.0.0.1"));
    }
}
