/** The command {@code bin/token}: a bearer token of the REST API for an account. */
package de.gruppenbuch.launcher.token;
