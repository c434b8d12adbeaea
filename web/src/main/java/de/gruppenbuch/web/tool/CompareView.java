package de.gruppenbuch.web.tool;

import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.AnswerGroup;
import de.gruppenbuch.domain.tool.AnswerView;
import de.gruppenbuch.domain.tool.CatalogueService;
import de.gruppenbuch.domain.tool.CriterionGroup;
import de.gruppenbuch.domain.tool.OfferingPage;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two to four offerings side by side. */
@Named
@RequestScoped
public class CompareView {

    /** A question with the answers of each offering. */
    public record Line(LocalText label, List<Cell> cells) {

        boolean differs() {
            return cells.stream().map(cell -> cell.answer().value()).distinct().count() > 1;
        }
    }

    /** An answer under the name of its offering, which phones show in front of it. */
    public record Cell(LocalText offering, AnswerView answer) {}

    /** The questions of one chapter. */
    public record Chapter(CriterionGroup group, List<Line> lines) {}

    @Inject private CatalogueService catalogueService;
    @Inject private AddressKey key;

    private List<OfferingPage> pages;

    public List<OfferingPage> getPages() {
        if (pages == null) {
            pages = catalogueService.compare(key.textParameters("angebot"));
        }
        return pages;
    }

    public boolean isEnough() {
        return getPages().size() > 1;
    }

    public boolean isDifferencesOnly() {
        return key.textParameter("unterschiede").equals("ja");
    }

    /** Address of this comparison without the choice of lines. */
    public String getHref() {
        return getPages().stream()
                .map(page -> "angebot=" + page.row().offering().id())
                .collect(Collectors.joining("&", "/arbeit/werkzeuge/vergleich?", ""));
    }

    public List<Chapter> getChapters() {
        List<Chapter> chapters = new ArrayList<>();
        List<AnswerGroup> first = getPages().get(0).answers();
        for (int chapter = 0; chapter < first.size(); chapter++) {
            int at = chapter;
            List<Line> lines =
                    IntStream.range(0, first.get(at).answers().size())
                            .mapToObj(row -> line(at, row))
                            .filter(line -> !isDifferencesOnly() || line.differs())
                            .toList();
            chapters.add(new Chapter(first.get(at).group(), lines));
        }
        return chapters;
    }

    private Line line(int chapter, int row) {
        List<Cell> cells =
                getPages().stream()
                        .map(
                                page ->
                                        new Cell(
                                                page.row().offering().fullName(),
                                                page.answers().get(chapter).answers().get(row)))
                        .toList();
        return new Line(cells.get(0).answer().label(), cells);
    }
}
