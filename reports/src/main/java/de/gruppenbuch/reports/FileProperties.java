package de.gruppenbuch.reports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/** What a file tells about itself: title, language, and the day of its content. */
public final class FileProperties {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

    private FileProperties() {}

    /**
     * @param day instead of the moment of writing, so that the same content gives the same file
     */
    public static void set(PackagePropertiesPart properties, String title, LocalDate day) {
        String moment = MOMENT.format(day.atStartOfDay(ZoneOffset.UTC));
        try {
            properties.setTitleProperty(title);
            properties.setLanguageProperty("de-DE");
            properties.setCreatorProperty("Gruppenbuch");
            properties.setCreatedProperty(moment);
            properties.setModifiedProperty(moment);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
