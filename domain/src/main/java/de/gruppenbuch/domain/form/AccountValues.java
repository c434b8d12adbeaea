package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.FundingTexts;
import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.group.AccountType;
import java.util.List;

/** The account that the money goes to; there is no BIC, which German funders need no more. */
final class AccountValues {

    private AccountValues() {}

    static List<ApplicationValue> all() {
        ValueList list =
                new ValueList("account", TaskPlace.GROUP_BANK)
                        .text("holder", s -> s.bank().holder())
                        .text("bankName", s -> s.bank().bankName())
                        .add("iban", ValueType.IBAN, s -> ValueList.words(s.bank().iban()))
                        .yesNo("exclusive", s -> s.bank().exclusive())
                        .text("signatories", s -> s.bank().signatories())
                        .choice("type", s -> s.bank().type());
        for (AccountType type : AccountType.values()) {
            list.option("type." + type, s -> s.bank().type(), FundingTexts.word(type));
        }
        return list.toList();
    }
}
