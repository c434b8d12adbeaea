package de.gruppenbuch.it.bench;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked of the product and of the empty server. */
final class Exchanges {

    private static final String STAFF = "staff@musterstadt.example";

    /** A made-up group with tools, a request and an application that is ready to export. */
    private static final String GROUP = "Leben mit Rheuma";

    private Exchanges() {}

    static Exchange emptyPage(Stage stage) {
        return get(new Session(stage.emptyPort()), EmptyApplication.PAGE);
    }

    /** A new browser each time; only sending the form counts, which hashes the password. */
    static Exchange signIn(Stage stage) {
        int port = stage.productPort();
        return () -> {
            SignInForm form = SignInForm.open(new Session(port));
            long begin = System.nanoTime();
            form.send(STAFF, Stage.PASSWORD);
            return System.nanoTime() - begin;
        };
    }

    static Exchange groupList(Stage stage) {
        return get(signedIn(stage), "/arbeit/gruppen");
    }

    static Exchange groupPage(Stage stage) {
        Session session = signedIn(stage);
        return get(session, link(session.page("/arbeit/gruppen"), "/arbeit/gruppe/"));
    }

    /**
     * @param ending {@code docx} or {@code xlsx}
     */
    static Exchange export(Stage stage, String ending) {
        Session session = signedIn(stage);
        String page = link(session.page("/arbeit/foerderung"), "/arbeit/foerderung/");
        String id = page.substring(page.lastIndexOf('/') + 1);
        return get(session, "/arbeit/ausgabe/" + id + "." + ending);
    }

    private static Session signedIn(Stage stage) {
        Session session = new Session(stage.productPort());
        SignInForm.open(session).send(STAFF, Stage.PASSWORD);
        return session;
    }

    private static Exchange get(Session session, String path) {
        return () -> {
            long begin = System.nanoTime();
            HttpResponse<byte[]> answer = session.get(path);
            long end = System.nanoTime();
            if (answer.statusCode() != 200 || answer.body().length == 0) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            return end - begin;
        };
    }

    /** Where the row of the group leads. */
    static String link(String page, String begin) {
        Pattern link = Pattern.compile("href=\"(" + begin + "\\d+)\"");
        return Arrays.stream(page.split("<tr"))
                .filter(row -> row.contains(GROUP))
                .map(link::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row of " + GROUP));
    }
}
