/**
 * Work that no request waits for. db-scheduler keeps in PostgreSQL what is due, so that work
 * survives a restart, is done by one node only and goes on when a node dies (ADR 0015).
 */
package de.gruppenbuch.web.job;
