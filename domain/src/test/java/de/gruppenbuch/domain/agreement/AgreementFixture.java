package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolUseService;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A contact point with groups whose leads make agreements. */
public final class AgreementFixture implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public final WorkFixture work = new WorkFixture();
    public final OwnAgreementService own = work.get(OwnAgreementService.class);
    public final AgreementService agreements = work.get(AgreementService.class);

    private int count;

    /** A group with its lead. */
    public record Led(long group, Caller lead) {}

    /** A group that uses these offerings for its meetings. */
    public Led group(String... offerings) {
        count++;
        long group = work.register("Gruppe " + count);
        for (String offering : offerings) {
            use(group, offering);
        }
        return new Led(
                group,
                work.rig.newLead(work.staff, group, "leitung" + count + "@musterstadt.example"));
    }

    public void use(long group, String offering) {
        work.asStaff(
                () ->
                        work.get(ToolUseService.class)
                                .record(group, new RecordToolUse(offering, "Treffen", null, null)));
    }

    public <T> T as(Led led, Supplier<T> deed) {
        return work.rig.as(led.lead(), deed);
    }

    public void as(Led led, Runnable deed) {
        work.rig.as(led.lead(), deed);
    }

    public AgreementOverview get(Led led) {
        return as(led, () -> own.get(led.group()));
    }

    public DraftDetails draft(Led led) {
        return get(led).draft().orElseThrow();
    }

    public AgreementStanding standing(Led led) {
        return work.asStaff(() -> agreements.standing(led.group()));
    }

    /** A draft in which every item is agreed but these. */
    public DraftDetails answered(Led led, Map<String, ItemAnswer> other) {
        as(led, () -> own.begin(led.group()));
        Arrays.stream(AgreementSection.values()).forEach(section -> answer(led, section, other));
        return draft(led);
    }

    private void answer(Led led, AgreementSection section, Map<String, ItemAnswer> other) {
        DraftDetails seen = draft(led);
        List<GivenAnswer> answers =
                seen.part(section).items().stream()
                        .map(
                                item ->
                                        new GivenAnswer(
                                                item.id(),
                                                other.getOrDefault(item.id(), ItemAnswer.AGREED)))
                        .toList();
        AnswerSection command = new AnswerSection(section, answers);
        as(led, () -> own.answer(led.group(), seen.version(), command));
    }

    /** Id of an agreement in which every item is agreed but these. */
    public long concluded(Led led, LocalDate day, Map<String, ItemAnswer> other) {
        long version = answered(led, other).version();
        SignOff signOff = new SignOff(day, SignOffMethod.WRITTEN_KEPT_BY_GROUP, 9, 9);
        as(led, () -> own.signOff(led.group(), version, signOff));
        long seen = draft(led).version();
        return as(led, () -> own.conclude(led.group(), seen));
    }

    public long concluded(Led led, LocalDate day) {
        return concluded(led, day, Map.of());
    }

    @Override
    public void close() {
        work.close();
    }
}
