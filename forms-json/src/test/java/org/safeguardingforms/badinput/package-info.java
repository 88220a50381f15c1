/**
 * Input that is wrong, and exactly what is said about it.
 *
 * <p>Each folder of {@code src/test/resources/problems} bears the name of a problem code and holds cases of it; beside
 * each case lies a text with every problem that it gives.
 */
@NullMarked
package org.safeguardingforms.badinput;

import org.jspecify.annotations.NullMarked;
