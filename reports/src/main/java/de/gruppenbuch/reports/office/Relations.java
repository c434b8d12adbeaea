package de.gruppenbuch.reports.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** The relations that a part has to others. */
public final class Relations extends DefaultHandler2 {

    private static final int MOST = 20_000;

    private final List<Relation> found = new ArrayList<>();

    Relations() {}

    /**
     * The relations of a part of a package that has passed the gate; none if it has no such part.
     *
     * @param part its name, empty for the package
     */
    public static List<Relation> of(OfficePackage source, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Relations relations = new Relations();
        if (source.has(name)) {
            try {
                SafeXml.scan(
                        new ByteArrayInputStream(source.inflate(name)),
                        new SafeXml.Budget(MOST),
                        relations);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return relations.found();
    }

    List<Relation> found() {
        return List.copyOf(found);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        String type = attributes.getValue("Type");
        String target = attributes.getValue("Target");
        if (local.equals("Relationship") && type != null && target != null) {
            String mode = attributes.getValue("TargetMode");
            String id = attributes.getValue("Id");
            found.add(
                    new Relation(
                            id == null ? "" : id,
                            type.substring(type.lastIndexOf('/') + 1),
                            target.strip(),
                            "external".equalsIgnoreCase(mode == null ? "" : mode.strip())));
        }
    }
}
