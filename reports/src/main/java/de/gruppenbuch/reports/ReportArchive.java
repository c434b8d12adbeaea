package de.gruppenbuch.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Several files as one. */
public final class ReportArchive {

    private ReportArchive() {}

    /**
     * @param files in the order in which they shall lie in the archive; equal names get a number
     */
    public static ReportFile zip(String name, List<ReportFile> files) {
        Set<String> taken = new HashSet<>();
        try (StableZip zip = new StableZip()) {
            for (ReportFile file : files) {
                zip.add(freeName(file.name(), taken), file.content());
            }
            return new ReportFile(name, ReportFile.ZIP, zip.toBytes());
        }
    }

    private static String freeName(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name.substring(0, dot) + "_" + number + name.substring(dot);
        }
        return candidate;
    }
}
