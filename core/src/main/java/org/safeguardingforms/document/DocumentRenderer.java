package org.safeguardingforms.document;

import org.safeguardingforms.problem.Checked;

/**
 * Draws a {@link Document} as a file. Implementations are thread-safe and read neither clock nor network.
 *
 * <p>Hosts may bring their own; the library brings one for PDF.
 */
public interface DocumentRenderer {

    /**
     * The whole file, or the problems that stand in its way, such as characters that no font at hand can draw.
     *
     * @throws RuntimeException the renderer's own unchecked exception if its environment fails
     */
    Checked<byte[]> render(Document document);
}
