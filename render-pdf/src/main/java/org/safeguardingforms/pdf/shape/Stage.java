package org.safeguardingforms.pdf.shape;

import java.util.List;

/**
 * Features whose lookups are applied together, in the order of the font.
 *
 * @param features the features
 */
record Stage(List<Feature> features) {

    Stage {
        features = List.copyOf(features);
    }

    static Stage of(Feature... features) {
        return new Stage(List.of(features));
    }
}
