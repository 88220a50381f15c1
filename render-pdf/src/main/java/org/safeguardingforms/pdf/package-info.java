/**
 * The official forms as PDF: tagged, archival, and the same bytes for the same document.
 *
 * <p>Start from {@link org.safeguardingforms.pdf.PdfRenderer}. It writes formatting objects straight into Apache FOP; no
 * XML is parsed, no file and no network is touched, and the fonts come from the module {@code render-pdf-fonts}.
 */
@NullMarked
package org.safeguardingforms.pdf;

import org.jspecify.annotations.NullMarked;
