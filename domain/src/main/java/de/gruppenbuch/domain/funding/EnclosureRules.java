package de.gruppenbuch.domain.funding;

import java.util.List;
import java.util.stream.Stream;

/** What has to go with an application. */
public final class EnclosureRules {

    private EnclosureRules() {}

    /**
     * Codes of the enclosures, in the order in which they are listed: proof or founding minutes,
     * something that makes the group known, a work plan where the Land asks for one, the
     * calculation of a project, the annex on digital applications, the notice on data (forms NI
     * 2019, BY 2021, BE 2019, HB 2017; read 2026-11-23, in part).
     */
    static List<String> codes(
            ApplicationKind applicationKind, FundingKind kind, FundingProfile profile) {
        Stream<String> always =
                applicationKind == ApplicationKind.INITIAL
                        ? Stream.of("minutes", "flyer")
                        : Stream.of("proof", "flyer");
        Stream<String> plan =
                profile.get("requiresWorkPlan").value().equals("ja")
                        ? Stream.of("workPlan")
                        : Stream.empty();
        Stream<String> project =
                kind == FundingKind.PROJECT ? Stream.of("calculation") : Stream.empty();
        return Stream.of(always, plan, project, Stream.of("digital", "dataUse"))
                .flatMap(part -> part)
                .toList();
    }

    /** German words for a code. */
    public static String text(String code) {
        return FundingTexts.document("enclosure." + code);
    }
}
