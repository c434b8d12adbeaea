package de.gruppenbuch.reports.office;

/**
 * How one part names another (ECMA-376 part 2, 9.3).
 *
 * @param type last word of its type, for example {@code header}
 * @param target name of a part, or an address if it is external
 */
public record Relation(String id, String type, String target, boolean external) {

    /**
     * Name of the part that is meant, with slashes and without one at the beginning.
     *
     * @param source part that names it
     */
    public String part(String source) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return folder + rest;
    }
}
