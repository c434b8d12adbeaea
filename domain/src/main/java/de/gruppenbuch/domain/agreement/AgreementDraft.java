package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An agreement that is being worked on; one for each group, begun in the repository. */
@Entity
@Table(name = "agreement_draft")
public class AgreementDraft extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "group_id")
    private long groupId;

    private String answers;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    private SignOffMethod method;

    @Column(name = "number_invited")
    private Integer numberInvited;

    @Column(name = "number_agreed")
    private Integer numberAgreed;

    protected AgreementDraft() {}

    void answer(List<GivenAnswer> given) {
        Map<String, ItemAnswer> all = new LinkedHashMap<>(answers());
        given.forEach(one -> all.put(one.itemId(), one.answer()));
        answers = GivenAnswers.write(all);
    }

    void signOff(SignOff signOff) {
        agreedOn = signOff.agreedOn();
        method = signOff.method();
        numberInvited = signOff.numberInvited();
        numberAgreed = signOff.numberAgreed();
    }

    long groupId() {
        return groupId;
    }

    Map<String, ItemAnswer> answers() {
        return GivenAnswers.read(answers);
    }

    SignOff signOff() {
        return new SignOff(agreedOn, method, numberInvited, numberAgreed);
    }
}
