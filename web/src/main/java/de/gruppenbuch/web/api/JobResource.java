package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.batch.BatchDetails;
import de.gruppenbuch.domain.batch.BatchDocument;
import de.gruppenbuch.domain.batch.BatchKind;
import de.gruppenbuch.domain.batch.BatchRow;
import de.gruppenbuch.domain.batch.BatchService;
import de.gruppenbuch.domain.batch.OrderBatch;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Documents of many applications in one go. */
@Path("/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    @Inject private BatchService batchService;

    /**
     * @param kind FORMS or PACKAGES
     * @param fundingKind may be null for both
     * @param applications ids; empty or null for all of the year that have no open task
     */
    public record Order(
            BatchKind kind, Integer year, FundingKind fundingKind, List<Long> applications) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response order(Order order, @Context UriInfo address) {
        if (order == null || order.kind() == null) {
            throw new RuleViolatedException("kind", "batch.kind");
        }
        if (order.year() == null) {
            throw new RuleViolatedException("year", "batch.year");
        }
        long id =
                batchService.order(
                        new OrderBatch(
                                order.kind(),
                                order.year(),
                                order.fundingKind(),
                                order.applications()));
        return Response.accepted(batchService.get(id))
                .location(address.getAbsolutePathBuilder().path(String.valueOf(id)).build())
                .build();
    }

    @GET
    public Page<BatchRow> list(@BeanParam Paging paging) {
        return batchService.list(paging.toRequest());
    }

    @GET
    @Path("/{id: \\d{1,18}}")
    public BatchDetails get(@PathParam("id") long id) {
        return batchService.get(id);
    }

    @GET
    @Path("/{id: \\d{1,18}}/files/{fileId: \\d{1,18}}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") long id, @PathParam("fileId") long fileId) {
        boolean ofJob =
                batchService.get(id).items().stream()
                        .flatMap(item -> item.files().stream())
                        .anyMatch(file -> file.id() == fileId);
        if (!ofJob) {
            throw new NotFoundException();
        }
        BatchDocument document = batchService.document(fileId);
        return FileAnswer.of(document.name(), document.mediaType(), document.content());
    }
}
