@NullMarked
package org.maschinenraum.embedded;

import org.jspecify.annotations.NullMarked;
