/**
 * {@code bin/catalogue}: looks a catalogue of tools through and takes it over: {@link
 * de.gruppenbuch.launcher.catalogue.CatalogueCommand}.
 */
package de.gruppenbuch.launcher.catalogue;
