package org.safeguardingforms.examples.cli;

import org.safeguardingforms.definition.ViewPurpose;
import picocli.CommandLine.TypeConversionException;

/** The purposes of views, under the names by which they are asked for. */
final class Purposes {

    private Purposes() {}

    /** The purpose of this name. @throws TypeConversionException if there is none */
    static ViewPurpose named(String name) {
        return switch (name) {
            case "police" -> ViewPurpose.POLICE_INTELLIGENCE;
            case "supervision" -> ViewPurpose.SUPERVISION;
            case "whole" -> ViewPurpose.WHOLE;
            default -> throw new TypeConversionException("It must be one of [police, supervision, whole].");
        };
    }
}
