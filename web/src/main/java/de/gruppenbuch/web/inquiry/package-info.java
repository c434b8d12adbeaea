/** Counting inquiries of the public, made for a hand that holds a telephone. */
package de.gruppenbuch.web.inquiry;
