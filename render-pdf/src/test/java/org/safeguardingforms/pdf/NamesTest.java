package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    /** Fictitious people. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoe\u0308 O\u0323la\u0301 Example",
                "Ọ̀ṣun Ẹ̀kọ́-Sample",
                "\u0254\u0303\u0301 x\u0302 q\u0307\u0300 x\u0323\u0302",
                "Nguyễn Thị Mẫu",
                "Łucja Ćwiczebna",
                "Jürgen Großbeispiel",
                "Şükrü Örneğoğlu",
                "Fiona Affleck-Griffiths fi ffl",
                "Ελένη Παράδειγμα",
                "Ганна Прикладенко",
                "Սոնա Օրինակյան",
                "ნინო მაგალითაძე",
                "ሰላም ምሳሌ",
                "ตัวอย่าง น้ำใจ",
                "O’Example – “Nan” … £5 ½ №7 ✓ ☐ ☑ ☒"
            })
    void aNameIsReadBackAsItWasWritten(String name) {
        byte[] pdf = RENDERER.render(SampleForm.written("[" + name + "]")).orThrow();
        assertThat(ReadingOrder.of(pdf)).contains("[" + Normalizer.normalize(name, Normalizer.Form.NFC) + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"נועה דוגמה", "Name: נועה דוגמה (Noa)"})
    void hebrewIsReadBackInReadingOrder(String name) {
        assertThat(PdfText.flowing(RENDERER.render(SampleForm.written(name)).orThrow()))
                .contains(name);
    }
}
