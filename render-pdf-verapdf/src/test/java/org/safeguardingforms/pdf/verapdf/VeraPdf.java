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
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is PDF/UA-1 and PDF/A-2a: in one go, as it does itself for a file that claims to be both. */
final class VeraPdf {

    static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Every rule of the two standards that the file breaks, in words; empty if it keeps to both. */
    static List<String> brokenRules(byte[] pdf) {
        return brokenRules(pdf, BOTH);
    }

    /** The same for these standards only. */
    static List<String> brokenRules(byte[] pdf, List<PDFAFlavour> standards) {
        return results(pdf, standards).stream()
                .flatMap(VeraPdf::brokenRules)
                .distinct()
                .toList();
    }

    /** One result for each standard: veraPDF leaves out those that it cannot judge together, and only logs that. */
    private static List<ValidationResult> results(byte[] pdf, List<PDFAFlavour> standards) {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standards.get(0))) {
            List<ValidationResult> results =
                    Foundries.defaultInstance().createValidator(standards).validateAll(parser);
            if (!results.stream().map(ValidationResult::getPDFAFlavour).toList().equals(standards)) {
                throw new IllegalStateException("veraPDF did not judge the file by all standards");
            }
            return results;
        } catch (IOException | ModelParsingException | ValidationException | EncryptedPdfException failure) {
            throw new IllegalStateException("veraPDF could not look at the file", failure);
        }
    }

    private static Stream<String> brokenRules(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion ->
                        result.getPDFAFlavour() + ": " + assertion.getRuleId() + " " + assertion.getMessage());
    }
}
