/** What the tests of several adapters share. */
@NullMarked
package org.maschinenraum.integration;

import org.jspecify.annotations.NullMarked;
