package de.gruppenbuch.web.account;

import de.gruppenbuch.domain.account.SignInService;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.web.config.HeadersFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who calls, anew in every request: from the session for pages, from a bearer
 * token for the REST API. The role comes from the database each time, so a withdrawn right ends at
 * once.
 */
@ApplicationScoped
public class SessionAuthenticationMechanism implements HttpAuthenticationMechanism {

    /** Request attribute with the {@link Caller}; {@link CallerFilter} hands it to the domain. */
    static final String CALLER = "de.gruppenbuch.caller";

    private static final String BEARER = "Bearer ";

    @Inject private SignInService signInService;
    @Inject private SessionKeeper sessionKeeper;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HeadersFilter.write(request, response);
        if (Paths.isResource(request)) {
            return context.doNothing();
        }
        Optional<Caller> caller =
                Paths.isApi(request) ? findByBearer(request) : findBySession(request);
        if (caller.isPresent()) {
            request.setAttribute(CALLER, caller.get());
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(String.valueOf(caller.get().accountId())),
                    Set.of(caller.get().role().name()));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if (Paths.isApi(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            return context.responseUnauthorized();
        }
        return context.redirect(Paths.signInAddress(request));
    }

    private Optional<Caller> findBySession(HttpServletRequest request) {
        return sessionKeeper.accountId(request).flatMap(signInService::findCaller);
    }

    private Optional<Caller> findByBearer(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        return signInService.findByToken(header.substring(BEARER.length()).strip());
    }
}
