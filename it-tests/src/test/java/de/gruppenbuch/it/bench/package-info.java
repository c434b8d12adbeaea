/**
 * Benchmarks of {@code bin/bench}: each measure is taken beside something known in the same run, in
 * turns, so that the noise of the machine hits both. A new measure is a class that implements
 * {@link de.gruppenbuch.it.bench.Measure} and a line in {@link de.gruppenbuch.it.bench.Measures}.
 */
package de.gruppenbuch.it.bench;
