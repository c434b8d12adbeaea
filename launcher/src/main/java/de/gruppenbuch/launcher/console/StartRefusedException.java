package de.gruppenbuch.launcher.console;

/** Ends the start. The message is the one German sentence that the person at the console reads. */
public final class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusedException(String key, Object... values) {
        super(Texts.text(key, values));
    }

    public StartRefusedException(Throwable cause, String key, Object... values) {
        super(Texts.text(key, values), cause);
    }
}
