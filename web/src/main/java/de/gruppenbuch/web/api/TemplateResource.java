package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.form.FormFilePolicy;
import de.gruppenbuch.domain.form.FormKind;
import de.gruppenbuch.domain.form.MappingService;
import de.gruppenbuch.domain.form.TemplateFilter;
import de.gruppenbuch.domain.form.TemplateRow;
import de.gruppenbuch.domain.form.TemplateService;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.web.form.UploadedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

/** Forms of funders and which value belongs into which of their fields. */
@Path("/templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TemplateResource {

    @Inject private TemplateService templateService;
    @Inject private MappingService mappingService;

    @GET
    public Page<TemplateRow> list(
            @BeanParam Paging paging,
            @QueryParam("year") Integer year,
            @QueryParam("funder") String funder,
            @QueryParam("kind") FormKind kind) {
        return Page.cut(
                paging.toRequest(),
                templateService.list(new TemplateFilter("", year, funder, null, kind, null)));
    }

    /** Takes a form in and answers with what was found in it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(List<EntityPart> parts) throws IOException {
        TemplateParts given = TemplateParts.of(parts);
        byte[] content = new byte[0];
        if (given.file() != null) {
            try (InputStream stream = given.file().getContent()) {
                content = stream.readNBytes(FormFilePolicy.MAX_BYTES + 1);
            }
        }
        long id =
                templateService.upload(
                        UploadedForm.read(content, given.head(), given.predecessor()));
        return Response.created(URI.create("/api/v1/templates/" + id)).entity(fields(id)).build();
    }

    @GET
    @Path("/{id: \\d{1,18}}")
    public TemplateRow get(@PathParam("id") long id) {
        return templateService.get(id).row();
    }

    @GET
    @Path("/{id: \\d{1,18}}/fields")
    public TemplateJson fields(@PathParam("id") long id) {
        return TemplateJson.of(templateService.get(id));
    }

    @GET
    @Path("/{id: \\d{1,18}}/mapping")
    public MappingJson mapping(@PathParam("id") long id) {
        return MappingJson.of(templateService.get(id));
    }

    @PUT
    @Path("/{id: \\d{1,18}}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    public MappingJson map(@PathParam("id") long id, MappingJson mapping) {
        mappingService.save(id, mapping.seen(), mapping.toMapping());
        return mapping(id);
    }

    @GET
    @Path("/{id: \\d{1,18}}/mapping/suggestions")
    public MappingJson suggestions(@PathParam("id") long id) {
        return MappingJson.of(
                templateService.get(id).mappingVersion(), mappingService.suggestions(id));
    }
}
