/**
 * Definitions, schemas and records as JSON.
 *
 * <p>Start from {@link org.safeguardingforms.json.Editions}, which loads the bundled editions, and
 * {@link org.safeguardingforms.json.ScreeningJson} and {@link org.safeguardingforms.json.InformationReportJson}, which read
 * and write records. No type of the JSON library appears
 * in a public signature.
 */
@NullMarked
package org.safeguardingforms.json;

import org.jspecify.annotations.NullMarked;
