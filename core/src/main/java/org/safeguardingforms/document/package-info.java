/**
 * Forms and pages as a list of blocks, before they are drawn.
 *
 * <p>Start from {@link org.safeguardingforms.document.ScreeningForm}, which lays out the Screening Tool (Annexe 2), or
 * {@link org.safeguardingforms.document.InformationSharingForm}, which lays out the Information Sharing Tool (Annexe 1), and
 * hand its {@link org.safeguardingforms.document.Document} to a {@link org.safeguardingforms.document.DocumentRenderer}.
 */
@NullMarked
package org.safeguardingforms.document;

import org.jspecify.annotations.NullMarked;
