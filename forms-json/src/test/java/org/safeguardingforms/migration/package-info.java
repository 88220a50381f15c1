/** Records brought to newer editions: golden cases, and laws that hold for any record. */
@NullMarked
package org.safeguardingforms.migration;

import org.jspecify.annotations.NullMarked;
