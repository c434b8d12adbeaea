package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.assessment.AssessmentCase;
import de.gruppenbuch.domain.assessment.AssessmentService;
import de.gruppenbuch.domain.assessment.Judgement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** The rules of assessment for whoever wants to compare them with rules of their own. */
@Path("/assessments")
@RequestScoped
public class AssessmentResource {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Inject private AssessmentService assessmentService;

    /** One case is answered by one judgement, a list by a list in the same order. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String preview(String body) {
        JsonStructure given = parse(body);
        List<AssessmentCase> cases = PreviewCases.read(given);
        List<Judgement> judgements = assessmentService.preview(cases);
        return given instanceof JsonArray
                ? PreviewAnswer.list(judgements).toString()
                : PreviewAnswer.of(judgements.get(0)).toString();
    }

    private static JsonStructure parse(String body) {
        try (JsonReader reader = READERS.createReader(new StringReader(body))) {
            return reader.read();
        } catch (JsonException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
