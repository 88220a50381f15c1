package org.safeguardingforms.pdf.fop;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.fop.pdf.PDFDeviceColorSpace;
import org.apache.fop.pdf.PDFICCStream;

/** The sRGB profile, written from {@link SrgbProfile} and not from the JDK, whose profiles differ by vendor. */
final class BundledProfile extends PDFICCStream {

    BundledProfile(PDFICCStream original) {
        setColorSpace(original.getICCProfile(), new PDFDeviceColorSpace(PDFDeviceColorSpace.DEVICE_RGB));
    }

    @Override
    protected int getSizeHint() {
        return SrgbProfile.bytes().length;
    }

    @Override
    protected void outputRawStreamData(OutputStream out) throws IOException {
        out.write(SrgbProfile.bytes());
    }
}
