/**
 * Tests inside the application server: the product's own WAR with these classes added, deployed
 * once by Arquillian on the product's Payara Micro, with a private PostgreSQL and the made-up world
 * of its own. They prove what only the server can: injection out of a library of the WAR,
 * interceptors, JTA with row-level security, and the traps of this server.
 *
 * <p>Arquillian deploys once for each test class, and a deployment is a server start. So there is
 * one test class, {@link de.gruppenbuch.it.container.ContainerIT}, and its tests stand in
 * interfaces by subject.
 */
package de.gruppenbuch.it.container;
