package de.gruppenbuch.web.inquiry;

import de.gruppenbuch.domain.inquiry.CountInquiry;
import de.gruppenbuch.domain.inquiry.InquiryConcern;
import de.gruppenbuch.domain.inquiry.InquiryWay;
import java.time.LocalDate;

/** What is chosen to count an inquiry; begins with what is most frequent. */
public class InquiryForm {

    private LocalDate day;
    private InquiryWay way;
    private InquiryConcern concern = InquiryConcern.GROUP_WANTED;
    private String topicCode;
    private Integer number = 1;

    InquiryForm(LocalDate day, InquiryWay way) {
        this.day = day;
        this.way = way;
    }

    CountInquiry toCommand() {
        return new CountInquiry(day, way, concern, topicCode, number);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public InquiryWay getWay() {
        return way;
    }

    public void setWay(InquiryWay way) {
        this.way = way;
    }

    public InquiryConcern getConcern() {
        return concern;
    }

    public void setConcern(InquiryConcern concern) {
        this.concern = concern;
    }

    public String getTopicCode() {
        return topicCode;
    }

    public void setTopicCode(String topicCode) {
        this.topicCode = topicCode;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
