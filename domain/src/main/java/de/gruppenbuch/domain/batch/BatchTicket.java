package de.gruppenbuch.domain.batch;

/**
 * Fired within the transaction that wants work on a job to begin or to go on; whoever observes it
 * puts it into a queue of the same transaction.
 *
 * @param accountId in whose name the work is done
 */
public record BatchTicket(long jobId, long accountId) {}
