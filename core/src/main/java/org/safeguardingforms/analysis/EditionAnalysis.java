package org.safeguardingforms.analysis;

/** Placeholder to be written next. */
public final class EditionAnalysis {
    private EditionAnalysis() {}
}
