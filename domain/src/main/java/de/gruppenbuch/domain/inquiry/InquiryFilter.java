package de.gruppenbuch.domain.inquiry;

/** Which inquiries are meant; null does not filter. */
public record InquiryFilter(Integer year, InquiryWay way, InquiryConcern concern) {

    public static InquiryFilter all() {
        return new InquiryFilter(null, null, null);
    }

    public static InquiryFilter of(int year) {
        return new InquiryFilter(year, null, null);
    }
}
