package de.gruppenbuch.domain.advice;

/**
 * Where something was read.
 *
 * @param date as the source gives it, for example {@code 2020 (spring, undated)}
 * @param url empty where the source has no web address
 */
public record SourceNote(String publisher, String title, String date, String url) {

    static final SourceNote NONE = new SourceNote("", "", "", "");
}
