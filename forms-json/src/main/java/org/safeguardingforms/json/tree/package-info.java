/** JSON as a tree: strict parsing, canonical form, and objects whose members are asked for by name. Not for hosts. */
@NullMarked
package org.safeguardingforms.json.tree;

import org.jspecify.annotations.NullMarked;
