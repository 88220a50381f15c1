package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColdStartTest {

    @Test
    void eightThreadsMayStartAtOnceInAColdJvm() throws Exception {
        assertThat(Jvm.run(path -> true, ColdStart.class)).isEqualTo("1000 renders, 1 different, no more memory");
    }

    @Test
    void nothingOfADocumentIsKept() throws Exception {
        assertThat(Jvm.run(path -> true, Forgetting.class)).isEqualTo("forgotten");
    }
}
