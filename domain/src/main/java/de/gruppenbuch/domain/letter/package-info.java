/**
 * Letters of a contact point: which kinds there are, what may stand in their Word templates, the
 * contact point's own templates, and the values of a letter. The files themselves are read and
 * filled by the module {@code reports}.
 */
package de.gruppenbuch.domain.letter;
