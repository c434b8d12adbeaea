/** The application server as a child process: command line, start-up, readiness and end. */
package de.gruppenbuch.launcher.server;
