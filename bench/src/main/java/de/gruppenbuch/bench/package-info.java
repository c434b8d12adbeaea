/**
 * The product's document makers beside hand-cut templates, the bare libraries and competing ones,
 * in one JVM and in turns. Run by {@code bin/bench}; nothing of it is part of the product.
 */
package de.gruppenbuch.bench;
