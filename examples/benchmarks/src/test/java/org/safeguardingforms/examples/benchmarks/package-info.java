@NullMarked
package org.safeguardingforms.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
