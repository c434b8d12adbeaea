package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.office.Refusal;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks at every object of a PDF for what a form does not need and a server does not want. */
final class PdfGuard {

    private static final int MAX_OBJECTS = 60_000;
    private static final int MAX_PARTS = 2_000_000;

    /** Sheets of paper and the knots of the tree that hold them. */
    private static final int MAX_PAGES = 120;

    private static final int MAX_FIELDS = 4_000;
    private static final int MAX_DEPTH = 24;
    private static final long MAX_PIXELS = 40_000_000;

    /** Actions that leave the document; links to pages of the web stay, they are only followed. */
    private static final Set<String> CALLING_OUT =
            Set.of(
                    "Launch",
                    "SubmitForm",
                    "ImportData",
                    "GoToR",
                    "GoToE",
                    "Thread",
                    "Rendition",
                    "Movie",
                    "RichMediaExecute");

    private static final Set<String> CARRYING =
            Set.of("FileAttachment", "RichMedia", "Movie", "Screen", "Sound", "3D");

    private final COSDocument document;
    private int parts;
    private int nodes;

    private PdfGuard(COSDocument document) {
        this.document = document;
    }

    /**
     * @throws RuleViolatedException at {@code file}: {@code form.file.dynamic}, {@code .script},
     *     {@code .action}, {@code .embedded}, {@code .bomb} or {@code .nested}
     */
    static void check(PDDocument file) throws IOException {
        PdfGuard guard = new PdfGuard(file.getDocument());
        COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
        guard.tree(catalog.getCOSDictionary(COSName.PAGES), MAX_PAGES);
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            if (form.containsKey("XFA")) {
                throw Refusal.DYNAMIC.at();
            }
            guard.tree(form, MAX_FIELDS);
        }
        guard.objects();
    }

    private void tree(COSDictionary root, int maxNodes) {
        if (root != null) {
            nodes = 0;
            tree(root, Collections.newSetFromMap(new IdentityHashMap<>()), maxNodes);
        }
    }

    /** Follows {@code Kids}; a branch that comes back to its own root is none. */
    private void tree(COSDictionary node, Set<COSDictionary> above, int maxNodes) {
        if (above.size() > MAX_DEPTH || !above.add(node) || ++nodes > maxNodes) {
            throw Refusal.NESTED.at();
        }
        COSArray kids = kids(node);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                tree(kid, above, maxNodes);
            }
        }
        above.remove(node);
    }

    private static COSArray kids(COSDictionary node) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        return kids == null ? node.getCOSArray(COSName.FIELDS) : kids;
    }

    private void objects() throws IOException {
        Set<COSObjectKey> keys = document.getXrefTable().keySet();
        if (keys.size() > MAX_OBJECTS) {
            throw Refusal.NESTED.at();
        }
        for (COSObjectKey key : List.copyOf(keys)) {
            parts(document.getObjectFromPool(key).getObject());
        }
    }

    private void parts(COSBase object) throws IOException {
        Deque<COSBase> open = new ArrayDeque<>();
        if (object != null) {
            open.push(object);
        }
        while (!open.isEmpty()) {
            COSBase part = open.pop();
            if (++parts > MAX_PARTS) {
                throw Refusal.NESTED.at();
            }
            if (part instanceof COSDictionary dictionary) {
                judge(dictionary);
                push(open, dictionary.getValues());
            } else if (part instanceof COSArray array) {
                push(open, array);
            }
        }
    }

    /** What stands elsewhere has its own turn. */
    private static void push(Deque<COSBase> open, Iterable<? extends COSBase> values) {
        for (COSBase value : values) {
            if (value != null && !(value instanceof COSObject)) {
                open.push(value);
            }
        }
    }

    private static void judge(COSDictionary dictionary) throws IOException {
        requireHarmlessScript(dictionary);
        if (CALLING_OUT.contains(name(dictionary, COSName.S)) || callsOut(dictionary)) {
            throw Refusal.ACTION.at(name(dictionary, COSName.S));
        }
        String kind = name(dictionary, COSName.SUBTYPE);
        if (dictionary.containsKey(COSName.EF)
                || dictionary.containsKey("EmbeddedFiles")
                || dictionary.containsKey("Collection")
                || CARRYING.contains(kind)) {
            throw Refusal.EMBEDDED.at(CARRYING.contains(kind) ? kind : "EmbeddedFile");
        }
        long pixels =
                (long) dictionary.getInt(COSName.WIDTH, 0) * dictionary.getInt(COSName.HEIGHT, 0);
        if (pixels > MAX_PIXELS || dictionary.getInt(COSName.COLUMNS, 0) >= 100_000) {
            throw Refusal.BOMB.at();
        }
    }

    private static boolean callsOut(COSDictionary dictionary) {
        if (dictionary instanceof COSStream && dictionary.containsKey(COSName.F)) {
            return true;
        }
        if (!"URI".equals(name(dictionary, COSName.S))) {
            return false;
        }
        String address = dictionary.getString(COSName.URI, "").strip().toLowerCase(Locale.ROOT);
        return address.startsWith("javascript:") || address.startsWith("file:");
    }

    private static void requireHarmlessScript(COSDictionary dictionary) throws IOException {
        COSBase script = dictionary.getDictionaryObject(COSName.JS);
        if (script == null) {
            return;
        }
        String text =
                script instanceof COSString string
                        ? string.getString()
                        : script instanceof COSStream stream ? stream.toTextString() : "?";
        if (!PdfScripts.harmless(text)) {
            throw Refusal.SCRIPT.at();
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }
}
