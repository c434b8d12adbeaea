package de.gruppenbuch.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * The REST API beside the pages: same use cases, same permissions, a bearer token instead of a
 * session. {@code META-INF/openapi.yaml} describes it.
 */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
