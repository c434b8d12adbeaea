package de.gruppenbuch.reports;

/**
 * How hard files for download are compressed: 1 is fast, 9 is small. Level 4 takes about half the
 * time of zlib's usual 6 and makes lists about a seventh larger (measured in November 2026).
 */
public final class DownloadLevel {

    public static final int USUAL = 4;

    private static final int MOST = 9;

    private static volatile int level = USUAL;

    private DownloadLevel() {}

    /** The level that holds, 1 to 9. */
    public static int get() {
        return level;
    }

    /**
     * Holds for the whole program; meant to be called once at its start.
     *
     * @param wanted 1 to 9
     * @throws IllegalArgumentException for any other number
     */
    public static void use(int wanted) {
        if (wanted < 1 || wanted > MOST) {
            throw new IllegalArgumentException("1 to 9, not " + wanted);
        }
        level = wanted;
    }
}
