package de.gruppenbuch.web.dispatch;

import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.dispatch.DispatchDetails;
import de.gruppenbuch.domain.dispatch.DispatchService;
import de.gruppenbuch.domain.dispatch.EnclosureService;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.NextDeadline;
import de.gruppenbuch.domain.funding.SnapshotService;
import de.gruppenbuch.domain.letter.LetterKind;
import de.gruppenbuch.domain.letter.LetterService;
import de.gruppenbuch.domain.letter.LetterValues;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.excel.FundingWorkbook;
import de.gruppenbuch.reports.letter.CompiledLetter;
import de.gruppenbuch.reports.word.DispatchChecklist;
import de.gruppenbuch.reports.word.FundingDocument;
import de.gruppenbuch.web.letter.LetterDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts the package of an application together, in the order in which it goes into the envelope. */
@ApplicationScoped
public class PackageDesk {

    @Inject private DispatchService dispatchService;
    @Inject private SnapshotService snapshotService;
    @Inject private EnclosureService enclosureService;
    @Inject private CostRequestService requestService;
    @Inject private LetterService letterService;
    @Inject private LetterDesk letterDesk;
    @Inject private FunderForms funderForms;

    /**
     * Freezes the application and lists what belongs into its package; nothing large is read yet.
     *
     * @throws de.gruppenbuch.domain.shared.NotFoundException also for an application of another
     *     contact point
     */
    public PreparedPackage prepare(long applicationId) {
        DispatchDetails details = dispatchService.get(applicationId);
        FundingSnapshot snapshot = snapshotService.freeze(applicationId).content();
        FunderForms.FilledIn form = funderForms.of(applicationId);
        PackageNames names = new PackageNames();
        List<PackageFile> inside = new ArrayList<>();
        inside.addAll(form(names, form, snapshot));
        written(names, inside, snapshot);
        enclosures(names, inside, details);
        List<String> words = inside.stream().map(file -> PackageNames.words(file.name())).toList();
        LetterValues values =
                letterService.forApplication(snapshot, details.application().groupId(), words);
        CompiledLetter letter = letterDesk.template(LetterKind.COVER_LETTER);
        PackageFile cover = new PackageFile(names.cover(), () -> letter.fill(values));
        List<String> files =
                Stream.concat(Stream.of(PackageNames.words(names.cover())), words.stream())
                        .toList();
        DispatchChecklist.Content checklist =
                new DispatchChecklist.Content(
                        snapshot,
                        values.text("bearbeitung"),
                        files,
                        missing(details, snapshot, form),
                        details.deadline().map(NextDeadline::postBy).orElse(null),
                        details.deadline().map(NextDeadline::deadline).orElse(null));
        PackageFile list =
                new PackageFile(
                        names.checklist(), () -> DispatchChecklist.write(checklist).content());
        List<PackageFile> all = Stream.concat(Stream.of(list, cover), inside.stream()).toList();
        return new PreparedPackage("Versandmappe_" + snapshot.number() + ".zip", all);
    }

    private static List<PackageFile> form(
            PackageNames names, FunderForms.FilledIn form, FundingSnapshot snapshot) {
        List<PackageFile> files = new ArrayList<>();
        for (ReportFile file : form.files()) {
            String ending = file.name().substring(file.name().lastIndexOf('.'));
            String name = files.isEmpty() ? "Antragsformular" : "Fortsetzungsblatt";
            files.add(new PackageFile(names.next(name, ending), file::content));
        }
        if (files.isEmpty()) {
            files.add(
                    new PackageFile(
                            names.next("Antrag_Datenblatt", ".docx"),
                            () -> FundingDocument.writeWithoutAnnex(snapshot).content()));
        }
        for (ReportFile annex : form.annexes()) {
            String ending = annex.name().substring(annex.name().lastIndexOf('.'));
            files.add(new PackageFile(names.next("Formular_Anlage", ending), annex::content));
        }
        return files;
    }

    private static void written(
            PackageNames names, List<PackageFile> files, FundingSnapshot snapshot) {
        files.add(
                new PackageFile(
                        names.next("Anlage_Digitale_Anwendungen", ".docx"),
                        () -> FundingDocument.writeAnnex(snapshot).content()));
        files.add(
                new PackageFile(
                        names.next("Kostenplan", ".xlsx"),
                        () -> FundingWorkbook.writePlan(snapshot).content()));
    }

    private void enclosures(PackageNames names, List<PackageFile> files, DispatchDetails details) {
        details.enclosures()
                .forEach(
                        row ->
                                files.add(
                                        new PackageFile(
                                                names.next(
                                                        row.kind().fileName(),
                                                        AttachmentPolicy.ending(row.mediaType())),
                                                () ->
                                                        enclosureService
                                                                .content(row.id())
                                                                .content())));
        details.requestFiles()
                .forEach(
                        file ->
                                files.add(
                                        new PackageFile(
                                                names.next(
                                                        "Beleg_" + file.requestNumber(),
                                                        AttachmentPolicy.ending(file.mediaType())),
                                                () ->
                                                        requestService
                                                                .attachment(
                                                                        file.requestNumber(),
                                                                        file.id())
                                                                .content())));
    }

    private static List<String> missing(
            DispatchDetails details, FundingSnapshot snapshot, FunderForms.FilledIn form) {
        return Stream.of(details.missing(), snapshot.openTasks(), form.problems())
                .flatMap(List::stream)
                .toList();
    }
}
