package de.gruppenbuch.it.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Everything that is measured, in the order of the table. A limit leaves room for noise. */
final class Measures {

    private static final List<Target> TARGETS =
            List.of(
                    // Beside itself: how far from 1.00 the machine's noise alone takes a ratio.
                    new Target(
                            "empty-page",
                            Exchanges::emptyPage,
                            OptionalDouble.empty(),
                            OptionalDouble.empty()),
                    Target.of("sign-in", 100, 100, Exchanges::signIn),
                    Target.of("group-list", 40, 40, Exchanges::groupList),
                    Target.of("group-page", 40, 40, Exchanges::groupPage),
                    Target.of("export-docx", 200, 200, stage -> Exchanges.export(stage, "docx")),
                    Target.of("export-xlsx", 200, 200, stage -> Exchanges.export(stage, "xlsx")));

    /** What the issue of forms asks for. */
    private static final List<DocumentContest> DOCUMENTS =
            List.of(
                    new DocumentContest("word", "limit", 2),
                    new DocumentContest("word", "poi-tl", 1 / 25.0),
                    new DocumentContest("word", "docx4j", 1 / 25.0),
                    new DocumentContest("word", "xdocreport", 1 / 25.0),
                    new DocumentContest("excel", "limit", 2),
                    new DocumentContest("excel", "poi", 1 / 20.0),
                    new DocumentContest("excel", "jxls", 1 / 40.0),
                    new DocumentContest("pdf", "limit", 1.2));

    private Measures() {}

    static List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        all.add(new AssessmentCall());
        all.add(ListWriting.besideHandWritten());
        all.add(ListWriting.besideSxssf());
        all.add(SmallHeap.millionRows());
        all.add(SmallHeap.reading());
        all.addAll(DOCUMENTS);
        all.add(new FormsAtOnce());
        all.add(new SpoiltForms());
        all.add(new StartUp());
        TARGETS.stream().map(ResponseTime::new).forEach(all::add);
        TARGETS.stream().map(Throughput::new).forEach(all::add);
        return List.copyOf(all);
    }
}
