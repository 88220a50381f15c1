package org.safeguardingforms.pdf.fop;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.pdf.StandardStructureAttributes.Table;
import org.apache.fop.pdf.StandardStructureAttributes.Table.Scope;
import org.apache.fop.pdf.StandardStructureTypes;
import org.apache.fop.pdf.StructureType;

/**
 * The names that FOP has once for all documents, such as those of structure types. Each holds on to the last element that it was
 * written in, and so to a whole document and what somebody wrote in it.
 */
final class SharedNames {

    private static final List<String> TYPES =
            List.of(("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private"
                            + " H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot"
                            + " Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form")
                    .split(" "));

    private final List<PDFName> others = Stream.concat(
                    Stream.of(Scope.values()).map(Scope::getName),
                    Stream.concat(Stream.of(Table.NAME), PdfInternals.sharedNames()))
            .toList();

    /** Makes them let go. */
    void release() {
        Stream.concat(types(), others.stream()).forEach(name -> name.setParent(null));
    }

    /** Those that a document has used by now. */
    private static Stream<PDFName> types() {
        return TYPES.stream()
                .map(StandardStructureTypes::get)
                .filter(Objects::nonNull)
                .map(StructureType::getName);
    }
}
