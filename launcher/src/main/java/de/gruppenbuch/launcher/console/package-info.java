/**
 * What the person at the console reads: German sentences from one bundle, one sentence per error.
 */
package de.gruppenbuch.launcher.console;
