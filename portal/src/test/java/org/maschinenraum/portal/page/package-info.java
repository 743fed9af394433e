/** Pages on a real database, looked at without a browser. */
package org.maschinenraum.portal.page;
