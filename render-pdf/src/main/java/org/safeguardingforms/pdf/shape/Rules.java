package org.safeguardingforms.pdf.shape;

/** What a table of rules does at the place where a pass stands. */
interface Rules {

    /**
     * Applies the first rule of the lookup that fits.
     *
     * @return whether one did; the line then stands behind what it dealt with
     */
    boolean apply(Pass pass);

    /** The lookup that a rule calls. */
    Lookup lookup(int index);
}
