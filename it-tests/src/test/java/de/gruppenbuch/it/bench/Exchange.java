package de.gruppenbuch.it.bench;

/** Something that a browser asks for, again and again. */
interface Exchange {

    /**
     * Asks once; refuses an answer that is not the wanted one.
     *
     * @return nanoseconds of the part that counts
     */
    long perform();
}
