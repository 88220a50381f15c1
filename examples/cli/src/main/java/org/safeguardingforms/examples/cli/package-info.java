/**
 * The library as a command, for agencies that do not write Java. It only reads, calls and prints: every decision is made by
 * the library.
 */
@NullMarked
package org.safeguardingforms.examples.cli;

import org.jspecify.annotations.NullMarked;
