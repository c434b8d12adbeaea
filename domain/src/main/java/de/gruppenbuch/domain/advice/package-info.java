/**
 * What the public may know about tools: the shared catalogue with status, cost, limits and history,
 * the comparison, the finder "Welches Werkzeug passt zu uns?" and the tips for meetings by video.
 * {@link de.gruppenbuch.domain.advice.PublicCatalogueService} is the door. Nothing here belongs to
 * a contact point.
 */
package de.gruppenbuch.domain.advice;
