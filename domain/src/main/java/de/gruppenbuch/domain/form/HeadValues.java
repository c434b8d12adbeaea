package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.ApplicationKind;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.shared.GermanDay;
import java.util.List;
import java.util.stream.Stream;

/** The application itself, who gets it, who helped, where and when it is signed. */
final class HeadValues {

    private HeadValues() {}

    static List<ApplicationValue> all() {
        return Stream.of(application(), funder(), reference(), office(), signing())
                .flatMap(list -> list.toList().stream())
                .toList();
    }

    private static ValueList application() {
        ValueList list =
                new ValueList("application", TaskPlace.STATEMENTS)
                        .count("fundingYear", FundingSnapshot::fundingYear)
                        .text("number", FundingSnapshot::number)
                        .choice("kind", s -> word(s.kind()))
                        .choice("applicationKind", s -> word(s.applicationKind()))
                        .text("land", s -> s.land().germanName())
                        .text("enclosures", s -> String.join("\n", s.enclosures()));
        for (FundingKind kind : FundingKind.values()) {
            list.yesNo("kind." + kind, s -> s.kind() == kind);
        }
        for (ApplicationKind kind : ApplicationKind.values()) {
            list.yesNo("applicationKind." + kind, s -> s.applicationKind() == kind);
        }
        return list;
    }

    private static ValueList funder() {
        return new ValueList("funder", TaskPlace.FUNDER)
                .text("name", s -> s.funder().name())
                .text("address", s -> s.funder().address());
    }

    private static ValueList reference() {
        return new ValueList("funder", TaskPlace.STATEMENTS)
                .text("reference", s -> s.funder().reference());
    }

    private static ValueList office() {
        return new ValueList("office", TaskPlace.FUNDER)
                .text("name", s -> s.office().name())
                .text("carrier", s -> s.office().carrier())
                .text("address", s -> s.office().address())
                .text("street", s -> PostalAddress.of(s.office().address()).street())
                .text("place", s -> PostalAddress.of(s.office().address()).place())
                .text("phone", s -> s.office().phone())
                .text("email", s -> s.office().email());
    }

    private static ValueList signing() {
        return new ValueList("signing", TaskPlace.STATEMENTS)
                .day("today", FundingSnapshot::takenOn)
                .text("city", s -> s.group().city())
                .text("cityAndToday", s -> s.group().city() + ", " + GermanDay.format(s.takenOn()))
                .text("signer1", s -> s.statements().signer1())
                .text("signer2", s -> s.statements().signer2())
                .yesNo("always", s -> true);
    }

    private static String word(Enum<?> value) {
        return ValueTexts.german(
                "word." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
