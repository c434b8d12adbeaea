package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.TaskPlace;
import java.util.List;

/** What the group declares. */
final class StatementValues {

    private StatementValues() {}

    static List<ApplicationValue> all() {
        return new ValueList("statements", TaskPlace.STATEMENTS)
                .yesNo("fundedLastYear", s -> s.statements().fundedLastYear())
                .yesNo("proofFiled", s -> s.statements().proofFiled())
                .amount("unspent", s -> s.statements().unspentCents())
                .amount("reserves", s -> s.statements().reservesCents())
                .text("otherFunding", s -> s.statements().otherFunding())
                .any("hasOtherFunding", s -> s.statements().otherFunding(), FactValues::saysNone)
                .text("industryTies", s -> s.statements().industryTies())
                .any("hasIndustryTies", s -> s.statements().industryTies(), FactValues::saysNone)
                .yesNo("declarations", s -> s.statements().declarationsConfirmed())
                .yesNo("dataUse", s -> s.statements().dataUseInformed())
                .toList();
    }
}
