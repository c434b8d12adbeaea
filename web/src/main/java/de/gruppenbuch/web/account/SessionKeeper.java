package de.gruppenbuch.web.account;

import de.gruppenbuch.domain.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Binds a session to its browser by a second cookie of 256 random bits: the server's own session id
 * has 56 bits only. The session keeps just the hash.
 */
@ApplicationScoped
public class SessionKeeper {

    private static final String ACCOUNT = "de.gruppenbuch.accountId";
    private static final String PROOF = "de.gruppenbuch.proof";
    private static final String COOKIE = "gruppenbuch";
    private static final String SECURE_COOKIE = "__Host-gruppenbuch";

    private final SecureRandom random = new SecureRandom();

    /** Begins a new session for the signed-in person; whatever an earlier visitor left is gone. */
    public void begin(HttpServletRequest request, HttpServletResponse response, Caller caller) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, caller.accountId());
        session.setAttribute(PROOF, hash(value));
        response.addCookie(cookie(request, value, -1));
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.addCookie(cookie(request, "", 0));
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    /** The account of the session, if the second cookie proves that this browser began it. */
    public Optional<Long> accountId(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long accountId)) {
            return Optional.empty();
        }
        byte[] proof = (byte[]) session.getAttribute(PROOF);
        return presented(request)
                .filter(value -> MessageDigest.isEqual(proof, hash(value)))
                .map(value -> accountId);
    }

    private static Optional<String> presented(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        String name = name(request);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Cookie cookie(HttpServletRequest request, String value, int maxAgeSeconds) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge(maxAgeSeconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_COOKIE : COOKIE;
    }

    private static byte[] hash(String value) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
