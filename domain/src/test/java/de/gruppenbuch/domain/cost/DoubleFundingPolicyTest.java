package de.gruppenbuch.domain.cost;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.ToolCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubleFundingPolicyTest {

    private static final FundingPurpose ZOOM =
            request("2026-0001", "zoom", ToolCategory.VIDEO_CONFERENCE, 2027);

    @Test
    void theSameToolInTheSameYearIsFound() {
        FundingPurpose again = request("2026-0002", "zoom", ToolCategory.VIDEO_CONFERENCE, 2027);

        assertThat(DoubleFundingPolicy.find(ZOOM, List.of(again)))
                .containsExactly(new SamePurpose("2026-0002", false, "zoom", true));
    }

    @Test
    void anotherToolOfTheSameKindIsFoundAsSuch() {
        FundingPurpose jitsi = request("2026-0003", "jitsi", ToolCategory.VIDEO_CONFERENCE, 2027);

        assertThat(DoubleFundingPolicy.find(ZOOM, List.of(jitsi)))
                .extracting(SamePurpose::sameTool)
                .containsExactly(false);
    }

    @Test
    void anotherYearOrKindIsNoDoubleFunding() {
        assertThat(
                        DoubleFundingPolicy.find(
                                ZOOM,
                                List.of(
                                        request("1", "zoom", ToolCategory.VIDEO_CONFERENCE, 2026),
                                        request("2", "zoom", ToolCategory.VIDEO_CONFERENCE, null),
                                        request("3", "nuudel", ToolCategory.SCHEDULING, 2027))))
                .isEmpty();
        FundingPurpose open = request("4", "zoom", ToolCategory.VIDEO_CONFERENCE, null);
        assertThat(DoubleFundingPolicy.find(open, List.of(open))).isEmpty();
    }

    @Test
    void toolsOutsideTheCatalogueAreComparedByName() {
        FundingPurpose own = request("1", null, null, 2027);

        assertThat(DoubleFundingPolicy.find(own, List.of(request("2", null, null, 2027))))
                .hasSize(1);
        assertThat(
                        DoubleFundingPolicy.find(
                                own,
                                List.of(
                                        new FundingPurpose(
                                                "3", false, null, null, "Anderes", 2027))))
                .isEmpty();
    }

    @Test
    void aLineWrittenByHandIsFoundIfItNamesTheTool() {
        FundingPurpose line =
                new FundingPurpose("F-1", true, null, null, "Jahresgebühr ZOOM Pro", 2027);

        assertThat(DoubleFundingPolicy.find(ZOOM, List.of(line)))
                .containsExactly(new SamePurpose("F-1", true, "Jahresgebühr ZOOM Pro", true));
        FundingPurpose shortName = new FundingPurpose("1", false, null, null, "oom", 2027);
        assertThat(DoubleFundingPolicy.find(shortName, List.of(line))).isEmpty();
    }

    private static FundingPurpose request(
            String number, String tool, ToolCategory category, Integer year) {
        return new FundingPurpose(
                number, false, tool, category, tool == null ? "Programm" : tool, year);
    }
}
