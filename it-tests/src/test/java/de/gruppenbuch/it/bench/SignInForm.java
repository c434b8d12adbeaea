package de.gruppenbuch.it.bench;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of the sign-in page, filled in as a browser does it: hidden fields included. */
final class SignInForm {

    private static final String PATH = "/anmelden";
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final Session session;
    private final Map<String, String> fields;

    private SignInForm(Session session, Map<String, String> fields) {
        this.session = session;
        this.fields = fields;
    }

    static SignInForm open(Session session) {
        return new SignInForm(session, hiddenFields(session.page(PATH)));
    }

    /** Comes back when the server sends on to the first page of the person. */
    void send(String email, String password) {
        fields.put("f:email", email);
        fields.put("f:password", password);
        fields.put("f:send", "");
        HttpResponse<byte[]> answer = session.post(PATH, fields);
        String target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || target.endsWith(PATH)) {
            throw new IllegalStateException("sign-in answered " + answer.statusCode());
        }
    }

    static Map<String, String> hiddenFields(String page) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher inputs = HIDDEN.matcher(page);
        while (inputs.find()) {
            found.put(attribute(NAME, inputs.group()), attribute(VALUE, inputs.group()));
        }
        return found;
    }

    private static String attribute(Pattern pattern, String element) {
        Matcher matcher = pattern.matcher(element);
        return matcher.find() ? matcher.group(1) : "";
    }
}
