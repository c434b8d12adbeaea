package de.gruppenbuch.it.bench;

import java.util.OptionalDouble;

/** One line of the table. */
interface Measure {

    /** Short, unique, without spaces; {@code bin/bench NAME} asks for it. */
    String name();

    Scale scale();

    /** The largest ratio allowed; empty where none is. */
    OptionalDouble limit();

    Comparison take(Stage stage, Effort effort);
}
