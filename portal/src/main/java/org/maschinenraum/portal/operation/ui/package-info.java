/** „Betrieb“: the administrator's page. */
@NullMarked
package org.maschinenraum.portal.operation.ui;

import org.jspecify.annotations.NullMarked;
