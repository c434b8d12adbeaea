package de.gruppenbuch.web.dispatch;

import java.util.function.Supplier;

/**
 * A file of the package, made when it is written.
 *
 * @param name speaks and tells of nobody
 */
record PackageFile(String name, Supplier<byte[]> content) {}
