/**
 * The real services without Docker: PostgreSQL, Zeebe, Elasticsearch, Keycloak and a mail server as children of one
 * process, for {@code ./dev start} and for the tests of every module.
 */
@NullMarked
package org.maschinenraum.embedded;

import org.jspecify.annotations.NullMarked;
