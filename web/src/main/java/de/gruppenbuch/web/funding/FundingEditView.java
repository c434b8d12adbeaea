package de.gruppenbuch.web.funding;

import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.ApplicationKind;
import de.gruppenbuch.domain.funding.FunderRow;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.ProfileService;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Statements, project and head of an application, a page each. */
@Named
@RequestScoped
public class FundingEditView {

    @Inject private FundingService fundingService;
    @Inject private ProfileService profileService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private final StatementsForm statements = new StatementsForm();
    private final ProjectForm project = new ProjectForm();
    private ApplicationDetails application;
    private ApplicationKind applicationKind;
    private String funderKey;

    @PostConstruct
    void load() {
        application = fundingService.get(key.id());
        statements.take(application);
        project.take(application);
        applicationKind = application.applicationKind();
        funderKey = application.funderKey();
    }

    public String saveStatements() {
        fundingService.editStatements(
                application.id(), statements.getVersion(), statements.toCommand());
        return done();
    }

    public String saveProject() {
        fundingService.editProject(application.id(), project.getVersion(), project.toCommand());
        return done();
    }

    public String saveHead() {
        fundingService.editHead(
                application.id(), statements.getVersion(), applicationKind, funderKey);
        return done();
    }

    private String done() {
        notice.say("base.saved");
        return Redirects.to("/arbeit/foerderung/" + application.id());
    }

    public List<FunderRow> getFunders() {
        return profileService.listFunders(application.kind());
    }

    public ApplicationKind[] getApplicationKinds() {
        return ApplicationKind.values();
    }

    public ApplicationDetails getApplication() {
        return application;
    }

    public StatementsForm getStatements() {
        return statements;
    }

    public ProjectForm getProject() {
        return project;
    }

    public ApplicationKind getApplicationKind() {
        return applicationKind;
    }

    public void setApplicationKind(ApplicationKind applicationKind) {
        this.applicationKind = applicationKind;
    }

    public String getFunderKey() {
        return funderKey;
    }

    public void setFunderKey(String funderKey) {
        this.funderKey = funderKey;
    }
}
