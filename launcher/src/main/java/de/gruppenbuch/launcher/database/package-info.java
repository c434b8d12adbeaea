/**
 * Where the data live: a private PostgreSQL in the data folder or one that the operator names by
 * settings; secrets, roles and migrations.
 */
package de.gruppenbuch.launcher.database;
