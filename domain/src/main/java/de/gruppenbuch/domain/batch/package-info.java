/**
 * Documents of many applications in one go: a job has an item for each application, each item ends
 * with files or with the reason why there are none. The work itself is done outside of the domain,
 * item by item in transactions of their own, in the name of the person who started it; whatever
 * stops the server, the job goes on where it was.
 */
package de.gruppenbuch.domain.batch;
