/**
 * A contact point judges offerings itself: it works through the criteria, sees what the rules say,
 * confirms or deviates with a reason, adds its own offerings and watches what has to be looked at
 * again. A shipped judgement is never changed by it, and an update never changes its own.
 */
package de.gruppenbuch.domain.review;
