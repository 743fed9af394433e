/** Login and logout through the identity provider. */
@NullMarked
package org.maschinenraum.portal.shell.login;

import org.jspecify.annotations.NullMarked;
