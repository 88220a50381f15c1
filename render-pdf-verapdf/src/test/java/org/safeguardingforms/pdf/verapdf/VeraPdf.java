package org.safeguardingforms.pdf.verapdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file is PDF/UA-1 and PDF/A-2a. */
final class VeraPdf {

    private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Every rule of the two standards that the file breaks, in words; empty if it keeps to both. */
    static List<String> brokenRules(byte[] pdf) {
        return BOTH.stream()
                .flatMap(standard -> brokenRules(pdf, standard))
                .distinct()
                .toList();
    }

    private static Stream<String> brokenRules(byte[] pdf, PDFAFlavour standard) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard)) {
            return Foundries.defaultInstance()
                    .createValidator(standard, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> standard + ": " + assertion.getRuleId() + " " + assertion.getMessage());
        } catch (IOException | ModelParsingException | ValidationException | EncryptedPdfException failure) {
            throw new IllegalStateException("veraPDF could not look at the file", failure);
        }
    }
}
