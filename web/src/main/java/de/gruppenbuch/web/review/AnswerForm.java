package de.gruppenbuch.web.review;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AnswerType;
import de.gruppenbuch.domain.assessment.CriterionAnswer;
import de.gruppenbuch.domain.review.GivenAnswer;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.AnswerView;
import de.gruppenbuch.domain.tool.CatalogueBook;
import de.gruppenbuch.domain.tool.CodedText;
import de.gruppenbuch.web.ui.PartialDays;
import java.util.List;

/** What is typed about one criterion. */
public class AnswerForm {

    private static final String PRICE_OF = " MONTH GROUP";

    private final AnswerView stored;
    private final boolean mandatory;
    private final boolean unproved;
    private final GivenAnswer before;
    private String value;
    private String source;
    private String sourceUrl;
    private String asOf;
    private AnswerBasis basis;

    AnswerForm(AnswerView stored, boolean mandatory, boolean unproved) {
        this.stored = stored;
        this.mandatory = mandatory;
        this.unproved = unproved;
        this.value = stored.known() ? shown(stored) : "";
        this.source = stored.source();
        this.sourceUrl = stored.sourceUrl();
        this.asOf = PartialDays.german(stored.asOf());
        this.basis = stored.basis();
        if (isChoice() && !stored.known()) {
            value = CriterionAnswer.UNKNOWN;
        }
        this.before = toCommand();
    }

    /** The amount of a price, without period and party. */
    private static String shown(AnswerView stored) {
        return stored.criterion().type() == AnswerType.MONEY
                ? stored.value().split(" ")[0].replace('.', ',')
                : stored.value();
    }

    final GivenAnswer toCommand() {
        return new GivenAnswer(stored.criterion(), typed(), source, sourceUrl, asOf, basis);
    }

    private String typed() {
        String text = value == null ? "" : value.strip();
        if (stored.criterion().type() != AnswerType.MONEY || text.isEmpty()) {
            return text;
        }
        int end = stored.value().indexOf(' ');
        String unit = end < 0 ? PRICE_OF : stored.value().substring(end);
        return text.replace(',', '.') + unit;
    }

    /** Whether something else is stored than what is typed. */
    public boolean isDifferent() {
        return !before.equals(toCommand());
    }

    public String getId() {
        return stored.criterion().name();
    }

    public final boolean isChoice() {
        return stored.criterion().type() == AnswerType.CHOICE;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public boolean isUnproved() {
        return unproved;
    }

    public boolean isPrerequisite() {
        return stored.prerequisite();
    }

    public LocalText getLabel() {
        return stored.label();
    }

    public LocalText getQuestion() {
        return stored.question();
    }

    public List<CodedText> getChoices() {
        return CatalogueBook.shipped().criterion(stored.criterion()).choices();
    }

    public AnswerView getStored() {
        return stored;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public AnswerBasis getBasis() {
        return basis;
    }

    public void setBasis(AnswerBasis basis) {
        this.basis = basis;
    }
}
