package org.safeguardingforms.json.tree;

import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/**
 * A text in a tree that can say itself as JSON without Jackson's shared mapper. The schema validator asks each value that a
 * schema lists to do so, and the first start of the mapper costs more than all else in loading an edition. For the same
 * reason a schema asks whether something is {@code true} by a list of one, not by a constant.
 */
public final class PlainText extends StringNode {

    private static final long serialVersionUID = 1L;

    private PlainText(String text) {
        super(text);
    }

    /** Makes such texts. */
    static final class Factory extends JsonNodeFactory {

        private static final long serialVersionUID = 1L;

        @Override
        public StringNode stringNode(String text) {
            return new PlainText(text);
        }
    }

    @Override
    public String toString() {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(stringValue())) + '"';
    }
}
