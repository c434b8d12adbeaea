package de.gruppenbuch.domain.batch;

/** Numbers of items by state. */
public record BatchProgress(int waiting, int done, int refused, int cancelled) {

    public int total() {
        return waiting + done + refused + cancelled;
    }

    /** Share of the items that have ended, 0 to 100, rounded down. */
    public int percent() {
        return total() == 0 ? 100 : (total() - waiting) * 100 / total();
    }
}
