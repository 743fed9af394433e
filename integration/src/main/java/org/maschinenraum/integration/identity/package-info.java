/** People and realm roles as the identity provider knows them. */
@NullMarked
package org.maschinenraum.integration.identity;

import org.jspecify.annotations.NullMarked;
