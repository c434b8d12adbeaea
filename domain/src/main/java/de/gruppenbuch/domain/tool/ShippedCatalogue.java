package de.gruppenbuch.domain.tool;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The file of the catalogue that comes with the software. */
public final class ShippedCatalogue {

    private static final String RESOURCE = "/catalogue/tools.json";

    private ShippedCatalogue() {}

    /** All of it; read by the first who asks and kept, as it is large. */
    public static JsonObject json() {
        return Holder.JSON;
    }

    /** Reads it for one who needs it once. */
    static JsonObject read() {
        try (InputStream stream = ShippedCatalogue.class.getResourceAsStream(RESOURCE);
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Holder {

        private static final JsonObject JSON = read();
    }
}
