/**
 * The shortest whole use of the library: a fictitious child, from answers to decision to printed form.
 */
@NullMarked
package org.safeguardingforms.examples.quickstart;

import org.jspecify.annotations.NullMarked;
