/**
 * Stored assessments, made again: whether the same edition and the same inputs still give the same result.
 *
 * <p>Start from {@link org.safeguardingforms.json.replay.Replay}.
 */
@NullMarked
package org.safeguardingforms.json.replay;

import org.jspecify.annotations.NullMarked;
