package org.safeguardingforms.json.tree;

import java.io.IOException;
import java.io.InputStream;
import org.safeguardingforms.json.FormsJsonException;

/** The files inside this module's jar. */
public final class Resources {

    private Resources() {}

    /** The bytes of a file. @throws FormsJsonException if it is not in the jar */
    public static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("/org/safeguardingforms/json/" + name)) {
            if (in == null) {
                throw new FormsJsonException("The resource " + name + " is missing from the jar.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new FormsJsonException("The resource " + name + " cannot be read.", e);
        }
    }
}
