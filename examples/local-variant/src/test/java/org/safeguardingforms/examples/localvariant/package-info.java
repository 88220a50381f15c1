/** A fictitious board holds its variant to what it says: start from the class ExampleShire. */
@NullMarked
package org.safeguardingforms.examples.localvariant;

import org.jspecify.annotations.NullMarked;
