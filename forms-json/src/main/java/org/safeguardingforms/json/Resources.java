package org.safeguardingforms.json;

import java.io.IOException;
import java.io.InputStream;

/** The files inside this module's jar. */
final class Resources {

    private Resources() {}

    /** @throws FormsJsonException if the file is not in the jar */
    static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FormsJsonException("The resource " + name + " is missing from the jar.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new FormsJsonException("The resource " + name + " cannot be read.", e);
        }
    }
}
