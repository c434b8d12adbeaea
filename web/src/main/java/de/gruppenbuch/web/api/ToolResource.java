package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.tool.AssessmentEntry;
import de.gruppenbuch.domain.tool.CatalogueService;
import de.gruppenbuch.domain.tool.ToolDetails;
import de.gruppenbuch.domain.tool.ToolService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The catalogue of tools with offerings and dated assessments. */
@Path("/tools")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ToolResource {

    @Inject private ToolService toolService;
    @Inject private CatalogueService catalogueService;

    @GET
    public Page<ToolDetails> list(@BeanParam Paging paging) {
        return Page.cut(paging.toRequest(), toolService.listTools());
    }

    @GET
    @Path("/{id}")
    public ToolDetails get(@PathParam("id") String id) {
        return toolService.getTool(id);
    }

    /** Newest first; own ones of the contact point and shipped ones, with their answers. */
    @GET
    @Path("/{id}/offerings/{offeringId}/assessments")
    public Page<AssessmentEntry> assessments(
            @PathParam("id") String id,
            @PathParam("offeringId") String offeringId,
            @BeanParam Paging paging) {
        boolean known =
                toolService.getTool(id).offerings().stream()
                        .anyMatch(offering -> offering.id().equals(offeringId));
        if (!known) {
            throw new NotFoundException();
        }
        return Page.cut(paging.toRequest(), catalogueService.history(offeringId));
    }
}
