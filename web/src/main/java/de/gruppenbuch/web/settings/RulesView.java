package de.gruppenbuch.web.settings;

import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.funding.CorrectValue;
import de.gruppenbuch.domain.funding.FunderRow;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.ProfileRow;
import de.gruppenbuch.domain.funding.ProfileService;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Funding rules of a Land and its funders with source and date, and their correction. */
@Named
@RequestScoped
public class RulesView {

    @Inject private ProfileService profileService;
    @Inject private ContactPointService contactPointService;
    @Inject private ListQuery query;
    @Inject private Notice notice;

    private Land land;
    private String value;
    private Integer year;
    private String source;
    private String name;
    private String address;

    @PostConstruct
    void load() {
        land = query.constant("land", Land.class).orElseGet(() -> contactPointService.own().land());
        if (!getKey().isEmpty()) {
            ProfileRow row = getRow();
            value = row.day() && !row.value().isEmpty() ? germanDay(row.value()) : shown(row);
            year = row.statedForYear();
            source = row.corrected() ? row.source() : null;
        }
        if (!getFunderKey().isEmpty()) {
            FunderRow funder = profileService.getFunder(getFunderKey());
            name = funder.name();
            address = funder.address();
        }
    }

    public String save() {
        ProfileRow row = getRow();
        profileService.correct(
                land,
                new CorrectValue(row.key(), ProfileValueText.toStored(row, value), year, source));
        notice.say("base.saved");
        return Redirects.to("/arbeit/einstellungen/foerderregeln?land=" + land.name());
    }

    public String drop() {
        profileService.dropCorrection(land, getKey());
        notice.say("funding.profile.dropped");
        return Redirects.to("/arbeit/einstellungen/foerderregeln?land=" + land.name());
    }

    public String saveFunder() {
        profileService.saveFunder(
                getFunderKey().isEmpty() ? null : getFunderKey(), name, address, source);
        notice.say("base.saved");
        return Redirects.to("/arbeit/einstellungen/krankenkassen");
    }

    public List<ProfileRow> getValues() {
        return profileService.listValues(land);
    }

    public List<FunderRow> getFunders() {
        return Stream.concat(
                        profileService.listFunders(FundingKind.LUMP_SUM).stream(),
                        profileService.listFunders(FundingKind.PROJECT).stream())
                .distinct()
                .toList();
    }

    /** The value that is being corrected. */
    public ProfileRow getRow() {
        return getValues().stream()
                .filter(row -> row.key().equals(getKey()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** A value as people read it. */
    public String shown(ProfileRow row) {
        return ProfileValueText.toShown(row);
    }

    private static String germanDay(String stored) {
        return stored.substring(3) + "." + stored.substring(0, 2) + ".";
    }

    public String getKey() {
        return query.text("wert");
    }

    public String getFunderKey() {
        return query.text("kasse");
    }

    public Land getLand() {
        return land;
    }

    public Land[] getLaender() {
        return Land.values();
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
