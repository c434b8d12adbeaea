package de.gruppenbuch.reports;

/**
 * A finished file.
 *
 * @param name proposed file name; it never holds anything personal
 */
public record ReportFile(String name, String mediaType, byte[] content) {

    public static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String EXCEL =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String ZIP = "application/zip";
}
