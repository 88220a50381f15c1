/** The bundled edition as tests use it: loaded once, with days that have names and screenings made at random. */
@NullMarked
package org.safeguardingforms.oxfordshire;

import org.jspecify.annotations.NullMarked;
