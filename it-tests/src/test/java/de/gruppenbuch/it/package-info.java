/**
 * Tests of the whole product: the packaged distribution is started once with the made-up contact
 * points, then used through browser, HTTP and database as people and systems use it.
 */
package de.gruppenbuch.it;
