/** Every door of the portal: who gets through, and what strangers learn. */
package org.maschinenraum.portal.doors;
