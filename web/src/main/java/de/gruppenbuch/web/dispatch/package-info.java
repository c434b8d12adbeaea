/** The way of an application: its page, the package as one ZIP, enclosures and the signed scan. */
package de.gruppenbuch.web.dispatch;
