/** Definitions and edition manifests as JSON: their kinds, schemas, readers and writers. Not for hosts. */
@NullMarked
package org.safeguardingforms.json.definition;

import org.jspecify.annotations.NullMarked;
