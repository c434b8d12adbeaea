package de.gruppenbuch.domain.usage;

import java.time.LocalDate;
import java.util.List;

/**
 * One processing activity: an offering with what groups do with it, in German words and without any
 * name of a group or a person.
 *
 * @param tool full name of the offering
 * @param purposes what it is used for
 * @param people categories of persons concerned
 * @param data categories of personal data
 * @param recipients who runs the server
 * @param parties who signs, with the profile by which the offering is judged then
 * @param thirdCountry server location and basis of a transfer (criterion L04)
 * @param contracts days of the processor contracts, earliest first
 * @param contractsMissing how many uses need a contract and have none
 * @param deletion how long data stay and whether they can be deleted (criteria S07, V03)
 * @param measures security measures (criteria S01, S02, S03) and conditions confirmed by all
 * @param status status of the assessment for each party
 * @param assessedOn newest day of these assessments, null if never assessed
 * @param groups number of groups that use it today
 */
public record RegisterEntry(
        String tool,
        List<String> purposes,
        String people,
        List<String> data,
        List<String> recipients,
        List<String> parties,
        String thirdCountry,
        List<LocalDate> contracts,
        int contractsMissing,
        List<String> deletion,
        List<String> measures,
        List<String> status,
        LocalDate assessedOn,
        int groups) {}
