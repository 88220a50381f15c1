package org.safeguardingforms.testkit;

/**
 * Everything that an edition must keep to. A board that maintains an edition of its own adds one class:
 *
 * <pre>{@code
 * class OurEditionTest implements EditionLaws {
 *     static final Edition OURS = Editions.of(documents).edition("example-shire-cse", "1.0.0").orThrow();
 *
 *     @Override
 *     public Edition edition() {
 *         return OURS;
 *     }
 * }
 * }</pre>
 *
 * <p>Each law is a jqwik property of a thousand tries, unless {@code jqwik.tries.default} says otherwise. A law that is broken
 * shows the smallest case that jqwik finds, as a sentence and as a record.
 *
 * @see VariantLaws
 */
public interface EditionLaws extends DecisionLaws, RecordLaws, DeadlineLaws {}
