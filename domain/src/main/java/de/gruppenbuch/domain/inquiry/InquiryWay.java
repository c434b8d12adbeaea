package de.gruppenbuch.domain.inquiry;

/** How an inquiry came. */
public enum InquiryWay {
    PHONE,
    EMAIL,
    IN_PERSON,
    /** By video or another meeting online. */
    ONLINE,
    /** On paper, also by fax. */
    LETTER
}
