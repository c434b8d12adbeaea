package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.fill.PdfPlaces.Spot;
import de.gruppenbuch.reports.fill.PdfWords.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Which printed words belong to a field. German forms print them left of a field, above it in
 * columns, right of boxes to tick, and below the lines for place and signature. All lengths are
 * points.
 */
final class PdfLabels {

    private static final float FAR_LEFT = 260;
    private static final float FAR_RIGHT = 30;
    private static final float FAR_ABOVE = 18;
    private static final float NEAR_ABOVE = 7;
    private static final float NEAR_BELOW = 7;
    private static final float FAR_IN_TABLE = 500;
    private static final float FAR_NEIGHBOUR = 40;
    private static final float SAME_LINE = 4;
    private static final float SLACK = 3;

    private final Map<Integer, List<Words>> words;
    private final List<Spot> spots;

    PdfLabels(Map<Integer, List<Words>> words, List<Spot> spots) {
        this.words = words;
        this.spots = spots;
    }

    /**
     * Of a field to write in; empty if no words are near. Where fields stand side by side, as
     * beside fixed kinds of cost, the words of the line and the heading of the column.
     */
    String ofText(Spot spot) {
        if (others(spot).anyMatch(other -> isNeighbour(spot, other))) {
            Optional<Words> line = next(spot, words -> spot.left() - words.right(), true);
            Optional<Words> heading = next(spot, words -> spot.top() - words.bottom(), false);
            if (line.isPresent() && heading.isPresent()) {
                return line.get().text() + " \u2013 " + heading.get().text();
            }
        }
        return left(spot).or(() -> aboveOrBelow(spot)).map(Words::text).orElse("");
    }

    /** On the same line with nothing printed between. */
    private boolean isNeighbour(Spot spot, Spot other) {
        float gap = Math.max(other.left() - spot.right(), spot.left() - other.right());
        boolean near = Math.abs(other.top() - spot.top()) < SAME_LINE && gap > -SLACK;
        Spot first = other.left() < spot.left() ? other : spot;
        Spot second = first.equals(other) ? spot : other;
        return near
                && gap < FAR_NEIGHBOUR
                && on(spot).filter(line -> line.bottom() > spot.top() && line.top() < spot.bottom())
                        .noneMatch(
                                line ->
                                        line.left() > first.right() - SLACK
                                                && line.right() < second.left() + SLACK);
    }

    /** The next words in one direction, past other fields. */
    private Optional<Words> next(Spot spot, ToDoubleFunction<Words> way, boolean onLine) {
        return on(spot).filter(
                        line ->
                                onLine
                                        ? line.bottom() > spot.top()
                                                && line.bottom() < spot.bottom() + SLACK
                                        : line.left() < spot.right() && line.right() > spot.left())
                .filter(line -> way.applyAsDouble(line) > -SLACK)
                .filter(line -> way.applyAsDouble(line) < FAR_IN_TABLE)
                .filter(speaks())
                .min(Comparator.comparingDouble(way));
    }

    /** Of a box to tick. */
    String ofBox(Spot spot) {
        return right(spot).or(() -> left(spot)).or(() -> above(spot)).map(Words::text).orElse("");
    }

    /** Of a group of boxes; the words right of the first are those of its first choice. */
    String ofGroup(Spot first) {
        return left(first).or(() -> above(first)).map(Words::text).orElse("");
    }

    /** Of a column, read at its first field. */
    Optional<Words> heading(Spot first) {
        return above(first);
    }

    /** The line above the headings of a table that begins where the table does. */
    String title(Spot first, float headings) {
        return on(first)
                .filter(line -> line.bottom() < headings && headings - line.bottom() < 30)
                .filter(line -> Math.abs(line.left() - first.left()) < 15)
                .max(Comparator.comparingDouble(Words::bottom))
                .map(Words::text)
                .orElse("");
    }

    /** Words left of the field on its line; a number alone counts the rows and says nothing. */
    Optional<Words> left(Spot spot) {
        return on(spot).filter(line -> line.bottom() > spot.top() && line.top() < spot.bottom())
                .filter(line -> line.bottom() < spot.bottom() + SLACK)
                .filter(line -> line.right() < spot.left() + SLACK)
                .filter(line -> spot.left() - line.right() < FAR_LEFT)
                .filter(line -> free(spot, line.right(), spot.left()))
                .filter(speaks())
                .min(
                        Comparator.<Words>comparingDouble(
                                        line -> Math.round((spot.left() - line.right()) / 10))
                                .thenComparingDouble(Words::top));
    }

    private Optional<Words> right(Spot spot) {
        return on(spot).filter(line -> line.bottom() > spot.top() && line.top() < spot.bottom())
                .filter(line -> line.left() > spot.right() - SLACK)
                .filter(line -> line.left() - spot.right() < FAR_RIGHT)
                .filter(line -> free(spot, spot.right(), line.left()))
                .min(Comparator.comparingDouble(Words::left));
    }

    private Optional<Words> above(Spot spot) {
        return on(spot).filter(line -> line.bottom() < spot.top() + SLACK)
                .filter(line -> spot.top() - line.bottom() < FAR_ABOVE)
                .filter(line -> line.left() < spot.right() && line.right() > spot.left())
                .filter(line -> open(spot, line.bottom(), spot.top()))
                .min(
                        Comparator.<Words>comparingDouble(
                                        line -> Math.round((spot.top() - line.bottom()) / 4))
                                .thenComparingDouble(line -> Math.abs(line.left() - spot.left())));
    }

    private Optional<Words> aboveOrBelow(Spot spot) {
        Optional<Words> above = above(spot);
        if (above.isPresent() && spot.top() - above.get().bottom() < NEAR_ABOVE) {
            return above;
        }
        Optional<Words> below =
                on(spot).filter(line -> line.top() > spot.bottom() - SLACK)
                        .filter(line -> line.top() - spot.bottom() < NEAR_BELOW)
                        .filter(line -> line.left() < spot.right() && line.right() > spot.left())
                        .min(Comparator.comparingDouble(Words::top));
        return below.or(() -> above);
    }

    private Stream<Words> on(Spot spot) {
        return words.getOrDefault(spot.page(), List.of()).stream();
    }

    private static Predicate<Words> speaks() {
        return line -> line.text().codePoints().anyMatch(Character::isLetter);
    }

    /** No other field between two places on the line. */
    private boolean free(Spot spot, float from, float until) {
        return others(spot)
                .noneMatch(
                        other ->
                                other.left() > from - SLACK
                                        && other.right() < until + SLACK
                                        && other.top() < spot.bottom() - SLACK
                                        && other.bottom() > spot.top() + SLACK);
    }

    /** No other field between two heights. */
    private boolean open(Spot spot, float from, float until) {
        return others(spot)
                .noneMatch(
                        other ->
                                other.top() > from - SLACK
                                        && other.bottom() < until + SLACK
                                        && other.left() < spot.right() - SLACK
                                        && other.right() > spot.left() + SLACK);
    }

    private Stream<Spot> others(Spot spot) {
        return spots.stream().filter(other -> other.page() == spot.page() && !other.equals(spot));
    }

    /** Fields in lines from top to bottom, each from left to right, page after page. */
    static <T> List<List<T>> lines(List<T> things, Function<T, Spot> spot) {
        List<T> sorted = new ArrayList<>(things);
        sorted.sort(
                Comparator.<T>comparingInt(thing -> spot.apply(thing).page())
                        .thenComparingDouble(thing -> spot.apply(thing).top()));
        List<List<T>> lines = new ArrayList<>();
        Spot start = null;
        for (T thing : sorted) {
            Spot here = spot.apply(thing);
            if (start == null
                    || here.page() != start.page()
                    || here.top() - start.top() > Math.min(start.height(), here.height()) / 2) {
                lines.add(new ArrayList<>());
                start = here;
            }
            lines.get(lines.size() - 1).add(thing);
        }
        lines.forEach(
                line -> line.sort(Comparator.comparingDouble(thing -> spot.apply(thing).left())));
        return lines;
    }
}
