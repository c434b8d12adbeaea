/**
 * How many people ask the contact point for help, how they come and what they look for. Only counts
 * are kept, nothing about a person: what somebody asks a contact point is health data (Art. 9
 * GDPR). Entry points: {@link de.gruppenbuch.domain.inquiry.InquiryService} to count and take back,
 * {@link de.gruppenbuch.domain.inquiry.InquiryListService} to read; rules: {@link
 * de.gruppenbuch.domain.inquiry.InquiryPolicy}.
 */
package de.gruppenbuch.domain.inquiry;
