/**
 * A house in which every rule is broken once, so that each rule is seen to go red. Nothing here is
 * shipped and nothing else may use it.
 */
package de.gruppenbuch.web.architecture.canary;
