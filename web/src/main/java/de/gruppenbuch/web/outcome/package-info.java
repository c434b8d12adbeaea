/** What the funder decided about an application and how the money was proved: page and states. */
package de.gruppenbuch.web.outcome;
