package de.gruppenbuch.web.account;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Hands the caller that sign-in has found, and the network address, to the domain; declared first
 * in web.xml.
 */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject private transient CurrentUser currentUser;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        currentUser.comesFrom(request.getRemoteAddr());
        if (request.getAttribute(SessionAuthenticationMechanism.CALLER) instanceof Caller caller) {
            currentUser.is(caller);
        }
        chain.doFilter(request, response);
    }
}
