package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.agreement.AgreementService;
import de.gruppenbuch.domain.agreement.AgreementStanding;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupFilter;
import de.gruppenbuch.domain.group.GroupRow;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.PersonDetails;
import de.gruppenbuch.domain.group.RegisterGroup;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.usage.UsageService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Groups of the caller's contact point. */
@Path("/groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GroupResource {

    @Inject private GroupService groupService;
    @Inject private UsageService usageService;
    @Inject private AgreementService agreementService;

    /**
     * A group as the API shows it; the bank account stays with the pages.
     *
     * @param second null if there is no second contact person
     * @param agreement how far the meeting agreement is today
     */
    public record GroupJson(
            long id,
            long version,
            String name,
            String topicCode,
            String topicKind,
            String topicName,
            String postalCode,
            String city,
            String meetingMode,
            PersonDetails first,
            PersonDetails second,
            Integer activeMembers,
            AgreementStanding agreement) {

        static GroupJson of(GroupDetails group, AgreementStanding agreement) {
            return new GroupJson(
                    group.id(),
                    group.version(),
                    group.name(),
                    group.topic().code(),
                    group.topic().kind().name(),
                    group.topic().name().de(),
                    group.postalCode(),
                    group.city(),
                    group.meetingMode().name(),
                    group.first(),
                    group.second().orElse(null),
                    group.facts().activeMembers(),
                    agreement);
        }
    }

    @GET
    public Page<GroupRow> list(
            @BeanParam Paging paging, @QueryParam("q") @DefaultValue("") String text) {
        return groupService.list(new GroupFilter(text, "", null, ""), paging.toRequest());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(RegisterGroup command) {
        long id = groupService.register(command);
        return Response.created(URI.create("/api/v1/groups/" + id)).entity(get(id)).build();
    }

    @GET
    @Path("/{id: \\d{1,18}}")
    public GroupJson get(@PathParam("id") long id) {
        return GroupJson.of(groupService.get(id), agreementService.standing(id));
    }

    @GET
    @Path("/{id: \\d{1,18}}/tool-uses")
    public List<ToolUseJson> toolUses(@PathParam("id") long id) {
        return usageService.listForGroup(groupService.get(id).id()).stream()
                .map(ToolUseJson::of)
                .toList();
    }
}
