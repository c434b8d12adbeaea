/**
 * Letters of the contact point: own templates in the settings, single letters, letters to groups.
 */
package de.gruppenbuch.web.letter;
