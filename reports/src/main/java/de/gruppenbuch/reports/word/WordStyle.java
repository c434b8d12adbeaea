package de.gruppenbuch.reports.word;

/** The paragraph styles of {@code styles.xml}. */
enum WordStyle {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    NOTE("Note"),
    CHECK_LINE("CheckLine"),
    SIGNATURE_LINE("SignatureLine"),
    SIGNATURE_CAPTION("SignatureCaption"),
    TABLE_TEXT("TableText"),
    TABLE_HEADER("TableHeader"),
    TABLE_HEADER_AMOUNT("TableHeaderAmount"),
    TABLE_LABEL("TableLabel"),
    TABLE_AMOUNT("TableAmount"),
    TABLE_MISSING("TableMissing"),
    TABLE_SUM("TableSum"),
    TABLE_SUM_AMOUNT("TableSumAmount"),
    TABLE_GAP("TableGap"),
    BIG_CODE("BigCode"),
    FOOTER("Footer");

    private final String id;

    WordStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
