package org.safeguardingforms.pdf;

import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Document;

/** Writes a whole document: the page, its head and foot, and the blocks. */
final class FormWriter {

    private static final String PAGES = "pages";
    private static final Look ARTIFACT = Look.of("role", "artifact");
    private static final Measure MARKING = new Measure(FormStyle.CONTENT_WIDTH, 9, true);
    private static final Measure FOOT = new Measure(FormStyle.CONTENT_WIDTH, 7.5, false);

    private final Document document;
    private final FoWriter out;
    private final TextWriter text;
    private final BlockWriter blocks;

    private FormWriter(Document document, FoWriter out, TextWriter text) {
        this.document = document;
        this.out = out;
        this.text = text;
        this.blocks = new BlockWriter(out, text);
    }

    static void write(Document document, FoWriter out, Typesetter typesetter, Proof proof) {
        FormWriter form = new FormWriter(document, out, new TextWriter(out, typesetter, proof));
        out.document(form::root);
    }

    private void root() {
        out.element("root", FormStyle.ROOT.with("xml:lang", document.language()), () -> {
            out.element("layout-master-set", Look.NONE, this::page);
            out.element("page-sequence", Look.of("master-reference", "page", "id", PAGES), this::pages);
        });
    }

    private void page() {
        out.element("simple-page-master", FormStyle.PAGE, () -> {
            out.empty("region-body", FormStyle.BODY_REGION);
            out.empty("region-before", FormStyle.TOP_REGION);
            out.empty("region-after", FormStyle.BOTTOM_REGION);
        });
    }

    private void pages() {
        out.element("static-content", ARTIFACT.with("flow-name", "xsl-region-before"), this::marking);
        out.element("static-content", ARTIFACT.with("flow-name", "xsl-region-after"), () -> {
            foot();
            marking();
        });
        out.element("flow", Look.of("flow-name", "xsl-region-body"), this::content);
    }

    private void marking() {
        out.element("block", FormStyle.MARKING, () -> text.write(document.marking(), MARKING));
    }

    private void foot() {
        out.element("block", FormStyle.FOOT, () -> {
            text.write(document.reference(), FOOT);
            out.empty("leader", Look.of("leader-pattern", "space"));
            text.write("page ", FOOT);
            out.empty("page-number", Look.NONE);
            text.write(" of ", FOOT);
            out.empty("page-number-citation-last", Look.of("ref-id", PAGES));
        });
    }

    private void content() {
        if (document.blocks().stream().noneMatch(FormWriter::isTitle)) {
            blocks.write(new Block.Heading(1, document.title()));
        }
        document.blocks().forEach(blocks::write);
    }

    private static boolean isTitle(Block block) {
        return block instanceof Block.Heading heading && heading.level() == 1;
    }
}
