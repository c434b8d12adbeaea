package de.gruppenbuch.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.form.Binding;
import de.gruppenbuch.domain.form.BindingState;
import de.gruppenbuch.domain.form.ColumnBinding;
import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FieldPlace;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.FormMapping;
import de.gruppenbuch.domain.form.FormTable;
import de.gruppenbuch.domain.form.LineValue;
import de.gruppenbuch.domain.form.PlanLines;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.domain.form.TableBinding;
import de.gruppenbuch.domain.form.TableSpot;
import de.gruppenbuch.domain.form.TemplateDetails;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingBoardTest {

    private static final ReadForm FORM =
            new ReadForm(
                    FormFormat.WORD,
                    List.of(
                            field("a", "Name", null),
                            field("b", "IBAN", null),
                            field("c", "Fax", null),
                            field("d", "???", null),
                            field("e", "Was", new TableSpot("t", 1, 0)),
                            field("f", "Betrag", new TableSpot("t", 1, 1))),
                    List.of(new FormTable("t", "Kosten", 1, false, List.of("Was", "Betrag"))));

    private static final FormMapping MAPPING =
            new FormMapping(
                    List.of(new Binding("a", "group.name", null, ""), Binding.leftEmpty("c")),
                    List.of(
                            new TableBinding(
                                    "t",
                                    PlanLines.EXPENSES,
                                    List.of(ColumnBinding.of(1, LineValue.AMOUNT)))));

    private static final FormMapping SUGGESTIONS =
            new FormMapping(List.of(new Binding("b", "account.iban", null, "")), List.of());

    @Test
    void eachFieldTellsHowFarItIsDecided() {
        MappingBoard board = board("", "");

        assertThat(board.spots())
                .extracting(FieldSpot::state)
                .containsExactly(
                        BindingState.BOUND,
                        BindingState.SUGGESTED,
                        BindingState.LEFT_EMPTY,
                        BindingState.UNDECIDED,
                        BindingState.LEFT_EMPTY,
                        BindingState.BOUND);
        assertThat(board.spot("a").value()).isEqualTo("Gruppe › Name");
        assertThat(board.spot("f").value()).isEqualTo("Ausgaben › Betrag");
        assertThat(board.spot("f").query()).isEqualTo("tabelle=t");
        assertThat(board.count(BindingState.LEFT_EMPTY)).isEqualTo(2);
    }

    @Test
    void theNextFieldIsTheOneAfterTheSelectedRoundTheForm() {
        assertThat(board("", "").next().orElseThrow().field().id()).isEqualTo("b");
        assertThat(board("b", "").next().orElseThrow().field().id()).isEqualTo("d");
        assertThat(board("d", "").next().orElseThrow().field().id()).isEqualTo("b");
        assertThat(board("", "t").next().orElseThrow().field().id()).isEqualTo("b");
    }

    private static MappingBoard board(String field, String table) {
        TemplateDetails template =
                new TemplateDetails(null, FORM, Map.of(), MAPPING, 1, "", 0, false);
        return new MappingBoard(
                template, SUGGESTIONS, new MappingBoard.Selection(field, table), Locale.GERMAN);
    }

    private static FormField field(String id, String label, TableSpot spot) {
        return new FormField(
                id, "", FieldKind.TEXT, label, FieldPlace.unknown(), "", List.of(), null, spot);
    }
}
