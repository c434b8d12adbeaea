package de.gruppenbuch.it;

import static de.gruppenbuch.it.ApiClient.assertProblem;
import static de.gruppenbuch.it.ApiClient.document;
import static de.gruppenbuch.it.ApiClient.read;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the REST API tells of the register of tools: history, agreement, gate. */
@ExtendWith({RunningApplication.class, Browser.class})
class RegisterApiIT {

    private static ApiClient api;

    @BeforeAll
    static void makeToken() {
        api = ApiClient.withNewToken("Für das Register");
    }

    @Test
    void theHistoryOfAnOfferingHasTheShapeOfTheDocument() throws Exception {
        JsonObject document = document();
        String path = "/tools/{id}/offerings/{offeringId}/assessments";

        JsonObject page =
                api.get("/tools/signal/offerings/signal/assessments?size=1", 200).asJsonObject();

        assertThat(page.getJsonArray("items")).hasSize(1);
        assertThat(page.getInt("total")).isGreaterThanOrEqualTo(2);
        assertThat(page.getJsonArray("items").getJsonObject(0).getJsonArray("answers")).hasSize(6);
        Shapes.assertSame(page, Shapes.answer(document, path), document);
        api.get("/tools/zoom/offerings/signal/assessments", 404);
    }

    @Test
    void aGroupTellsHowFarItsMeetingAgreementIs() throws Exception {
        JsonArray found = api.get("/groups?q=Pflegende", 200).asJsonObject().getJsonArray("items");
        String id = found.getJsonObject(0).get("id").toString();

        JsonObject agreement =
                api.get("/groups/" + id, 200).asJsonObject().getJsonObject("agreement");

        assertThat(agreement.getString("state")).isEqualTo("INCOMPLETE");
        assertThat(agreement.getJsonArray("openItems")).hasSize(1);
        assertThat(agreement).containsKeys("agreedOn", "validUntil");
    }

    @Test
    void theGateAnswersForADayAndChangesNothing() throws Exception {
        JsonObject document = document();
        String gate = "/requests/" + api.firstId("/requests") + "/gate";

        HttpResponse<byte[]> today = api.send(gate, "POST", null);
        HttpResponse<byte[]> before = api.send(gate, "POST", "{\"day\": \"2021-05-01\"}");

        assertThat(today.statusCode()).isEqualTo(200);
        JsonObject schemas = document.getJsonObject("components").getJsonObject("schemas");
        Shapes.assertSame(read(today), schemas.getJsonObject("GateAnswer"), document);
        assertThat(read(before).asJsonObject().getString("askedOn")).isEqualTo("2021-05-01");
        assertThat(read(before).asJsonObject().getString("outcome")).isEqualTo("BLOCKED");
        for (String wrong : new String[] {"31.12.2026", "1999-01-01"}) {
            HttpResponse<byte[]> refused = api.send(gate, "POST", "{\"day\": \"" + wrong + "\"}");
            assertProblem(refused, 422);
            assertThat(read(refused).asJsonObject().getString("field")).isEqualTo("day");
        }
        assertProblem(api.send("/requests/1/gate", "POST", "{}"), 404);
    }
}
