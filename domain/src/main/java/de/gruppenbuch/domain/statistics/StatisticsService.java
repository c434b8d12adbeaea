package de.gruppenbuch.domain.statistics;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.inquiry.InquiryFilter;
import de.gruppenbuch.domain.inquiry.InquiryListService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolFilter;
import de.gruppenbuch.domain.tool.ToolService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The year in numbers, without a name of a group or a person. */
@ApplicationScoped
@Transactional
public class StatisticsService {

    @Inject private StatisticsRepository repository;
    @Inject private ToolService toolService;
    @Inject private InquiryListService inquiryListService;
    @Inject private ContactPointService contactPointService;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /** Years with something to tell, newest first. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<Integer> years() {
        int now = LocalDate.now(clock).getYear();
        int first =
                Math.min(
                        repository.firstYear(currentUser.scope(), now),
                        Collections.min(inquiryListService.years()));
        return IntStream.rangeClosed(0, Math.max(0, now - first))
                .mapToObj(back -> now - back)
                .toList();
    }

    /**
     * @throws NotFoundException for a year outside {@link #years}
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public YearlyReport get(int year, @NotNull Audience audience) {
        if (!years().contains(year)) {
            throw new NotFoundException();
        }
        ContactPointDetails office = contactPointService.own();
        Period period = Period.of(year, LocalDate.now(clock));
        YearFigures figures = count(currentUser.scope(), period);
        return new YearlyReport(
                audience,
                year,
                period.day(),
                StatisticsTexts.title(audience, year),
                office.name(),
                office.carrier() == null ? "" : office.carrier(),
                ReportComposer.sections(figures, audience));
    }

    /**
     * The same to take out as a file, which is recorded.
     *
     * @throws NotFoundException for a year outside {@link #years}
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public YearlyReport export(int year, @NotNull Audience audience) {
        YearlyReport report = get(year, audience);
        auditTrail.recordExport(currentUser.scope(), "statistics.export");
        return report;
    }

    private YearFigures count(ContactPointScope scope, Period period) {
        return new YearFigures(
                repository.groups(scope, period),
                repository.topics(scope, period),
                repository.meetings(scope, period),
                uses(repository.uses(scope, period)),
                repository.money(scope, period.year()),
                repository.requests(scope, period),
                inquiryListService.sums(InquiryFilter.of(period.year())));
    }

    private Map<AssessmentStatus, Long> uses(Map<String, Long> byOffering) {
        Map<AssessmentStatus, Long> uses = new EnumMap<>(AssessmentStatus.class);
        for (OfferingRow offering : toolService.listOfferings(ToolFilter.all())) {
            Long number = byOffering.get(offering.id());
            if (number != null) {
                uses.merge(offering.assessment().effectiveStatus(), number, Long::sum);
            }
        }
        return uses;
    }
}
