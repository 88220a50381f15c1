package org.safeguardingforms.pdf;

/** Prints what is said of a Chinese character where its font is missing. */
final class WithoutChinese {

    private WithoutChinese() {}

    public static void main(String[] args) {
        System.out.println(new PdfRenderer()
                .render(SampleForm.written("\u4E2D \uE000"))
                .problems()
                .get(0)
                .message());
    }
}
