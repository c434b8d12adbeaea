/** Documents of many applications in one go: ordering, doing and fetching them. */
package de.gruppenbuch.web.batch;
