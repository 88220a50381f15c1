/**
 * Everything that knows Apache FOP 2.11 from within. Not part of the API: use {@link
 * org.safeguardingforms.pdf.PdfRenderer}.
 *
 * <p>FOP has no settings for three things that archival forms need: one that fixes every date and id, one that takes the
 * colour profile from us and not from the JDK, and one that loads fonts without its shared configuration. {@link
 * org.safeguardingforms.pdf.fop.FopEngine} supplies them through a document handler of its own.
 */
@NullMarked
package org.safeguardingforms.pdf.fop;

import org.jspecify.annotations.NullMarked;
