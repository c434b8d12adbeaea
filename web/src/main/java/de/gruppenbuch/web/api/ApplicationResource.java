package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.ApplicationFilter;
import de.gruppenbuch.domain.funding.ApplicationRow;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.SnapshotService;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.excel.FundingWorkbook;
import de.gruppenbuch.reports.word.FundingDocument;
import de.gruppenbuch.web.dispatch.PackageDesk;
import de.gruppenbuch.web.dispatch.PreparedPackage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Funding applications and their files. */
@Path("/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    @Inject private FundingService fundingService;
    @Inject private SnapshotService snapshotService;
    @Inject private PackageDesk packageDesk;

    @GET
    public Page<ApplicationRow> list(@BeanParam Paging paging, @QueryParam("year") Integer year) {
        return fundingService.list(
                new ApplicationFilter("", year, null, null, null), paging.toRequest());
    }

    @GET
    @Path("/{id: \\d{1,18}}")
    public ApplicationDetails get(@PathParam("id") long id) {
        return fundingService.get(id);
    }

    @GET
    @Path("/{id: \\d{1,18}}/export.docx")
    @Produces(MediaType.WILDCARD)
    public Response word(@PathParam("id") long id) {
        return FileAnswer.of(FundingDocument.write(freeze(id)));
    }

    @GET
    @Path("/{id: \\d{1,18}}/export.xlsx")
    @Produces(MediaType.WILDCARD)
    public Response excel(@PathParam("id") long id) {
        return FileAnswer.of(FundingWorkbook.write(freeze(id)));
    }

    @GET
    @Path("/{id: \\d{1,18}}/package.zip")
    @Produces(MediaType.WILDCARD)
    public Response dispatchPackage(@PathParam("id") long id) {
        PreparedPackage prepared = packageDesk.prepare(id);
        return FileAnswer.of(prepared.name(), ReportFile.ZIP, (StreamingOutput) prepared::write);
    }

    private FundingSnapshot freeze(long id) {
        return snapshotService.freeze(id).content();
    }
}
