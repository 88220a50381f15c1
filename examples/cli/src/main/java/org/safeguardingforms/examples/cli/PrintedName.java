package org.safeguardingforms.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names by which the constants of an enum are asked for, and printed. */
final class PrintedName {

    private PrintedName() {}

    /** The name of a constant in small letters with hyphens, such as {@code screening-tool}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a name; no other name is an argument. */
    static <E extends Enum<E>> ITypeConverter<E> in(Class<E> kind) {
        return name -> Arrays.stream(kind.getEnumConstants())
                .filter(one -> of(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("It must be one of " + names(kind) + "."));
    }

    private static List<String> names(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(PrintedName::of).toList();
    }
}
