package de.gruppenbuch.web.api;

import de.gruppenbuch.web.form.FilledForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The funder's form, filled with an application. */
@Path("/applications/{id: \\d{1,18}}/forms/{templateId: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class ApplicationFormResource {

    @Inject private FilledForms filledForms;

    @GET
    public Response form(@PathParam("id") long id, @PathParam("templateId") long templateId) {
        return FileAnswer.of(filledForms.form(id, templateId));
    }

    /** The lines that found no room in the form; 404 if all did. */
    @GET
    @Path("/continuation.docx")
    public Response continuation(
            @PathParam("id") long id, @PathParam("templateId") long templateId) {
        return FileAnswer.of(
                filledForms.continuation(id, templateId).orElseThrow(NotFoundException::new));
    }
}
