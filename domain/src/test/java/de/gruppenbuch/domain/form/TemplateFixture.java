package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.FundingFixture;
import de.gruppenbuch.domain.shared.Land;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Forms of the funder that the applications of {@link FundingFixture} go to. */
public final class TemplateFixture implements AutoCloseable {

    public static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    public final FundingFixture funding = new FundingFixture();
    public final TemplateService templates = funding.work.get(TemplateService.class);
    public final MappingService mappings = funding.work.get(MappingService.class);
    public final FormFillingService filling = funding.work.get(FormFillingService.class);

    public TemplateDetails get(long id) {
        return funding.work.asStaff(() -> templates.get(id));
    }

    /** Id of a form for lump sums of 2027, valid since new year. */
    public long upload(String content, FormFixture form) {
        return upload(
                new UploadTemplate(
                        head(NEW_YEAR, null), bytes(content), form.build(), form.headings(), null));
    }

    public long upload(UploadTemplate command) {
        return funding.work.asStaff(() -> templates.upload(command));
    }

    public static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    public static TemplateHead head(LocalDate from, LocalDate until) {
        return new TemplateHead(
                FundingFixture.FUNDER,
                Land.NW,
                2027,
                FormKind.LUMP_SUM,
                "Stand 10/2026",
                from,
                until,
                "Post vom 1. Oktober 2026");
    }

    @Override
    public void close() {
        funding.close();
    }
}
