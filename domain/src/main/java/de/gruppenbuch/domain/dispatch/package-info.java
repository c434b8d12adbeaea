/**
 * The way of an application to its funder: what goes into the envelope, what has to be signed and
 * enclosed, when it was posted and received, and the scan of what was signed.
 */
package de.gruppenbuch.domain.dispatch;
