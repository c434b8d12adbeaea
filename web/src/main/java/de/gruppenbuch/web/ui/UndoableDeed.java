package de.gruppenbuch.web.ui;

import de.gruppenbuch.domain.shared.NotFoundException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A deed that one click takes back; the page carries its code. Whoever sends a code may do no more
 * than on the page of the thing itself: the services ask for permission and scope.
 *
 * @param id of the group, the tool use, the application, the form or the inquiry
 */
public record UndoableDeed(Kind kind, long id) {

    /** What was done. */
    public enum Kind {
        GROUP_REGISTERED,
        GROUP_REMOVED,
        TOOL_USE_REMOVED,
        APPLICATION_REMOVED,
        TEMPLATE_REMOVED,
        INQUIRY_COUNTED,
        INQUIRY_REMOVED,
        NOTICE_RECORDED,
        PROOF_RECORDED
    }

    private static final Pattern CODE = Pattern.compile("([a-z_]{1,30})-(\\d{1,18})");

    public String code() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
    }

    /**
     * @throws NotFoundException for anything that is no code
     */
    public static UndoableDeed of(String code) {
        Matcher matcher = CODE.matcher(code == null ? "" : code);
        if (matcher.matches()) {
            for (Kind kind : Kind.values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(matcher.group(1))) {
                    return new UndoableDeed(kind, Long.parseLong(matcher.group(2)));
                }
            }
        }
        throw new NotFoundException();
    }
}
