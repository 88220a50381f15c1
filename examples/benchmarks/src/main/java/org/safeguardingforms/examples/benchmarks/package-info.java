/**
 * What the library costs, measured with JMH against its peers. Read the ratios: the milliseconds belong to the machine.
 */
@NullMarked
package org.safeguardingforms.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
