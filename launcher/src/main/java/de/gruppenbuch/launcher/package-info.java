/**
 * The command line of the product: opens the data folder, gets a database (private or external),
 * migrates it as its owner, starts the server as a child process and stops everything in the
 * reverse order.
 */
package de.gruppenbuch.launcher;
