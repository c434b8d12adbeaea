package de.gruppenbuch.it.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Builds what the product is measured against: one empty page with the product's own libraries. */
final class EmptyApplication {

    /** The only page. */
    static final String PAGE = "/leer.xhtml";

    private static final Map<String, String> FILES =
            Map.of(
                    "leer.xhtml", "leer.xhtml",
                    "web.xml", "WEB-INF/web.xml",
                    "beans.xml", "WEB-INF/beans.xml",
                    "glassfish-web.xml", "WEB-INF/glassfish-web.xml");

    private EmptyApplication() {}

    /**
     * @param product its PrimeFaces and OmniFaces are taken along
     */
    static void build(Path product, Path target) {
        try (ZipFile source = new ZipFile(product.toFile());
                ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                try (InputStream content =
                        EmptyApplication.class.getResourceAsStream("empty/" + file.getKey())) {
                    add(war, file.getValue(), content);
                }
            }
            for (ZipEntry entry : source.stream().filter(EmptyApplication::isLibrary).toList()) {
                add(war, entry.getName(), source.getInputStream(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLibrary(ZipEntry entry) {
        return entry.getName().matches("WEB-INF/lib/(primefaces|omnifaces)-[^/]+\\.jar");
    }

    private static void add(ZipOutputStream war, String name, InputStream content)
            throws IOException {
        war.putNextEntry(new ZipEntry(name));
        content.transferTo(war);
        war.closeEntry();
    }
}
