package org.safeguardingforms.pdf.fop;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.jspecify.annotations.Nullable;

/**
 * The only door to the outside that FOP is given: it reads bundled fonts by name, and refuses everything else. What was read
 * is kept, since FOP asks for each font again for each document.
 */
final class BundledResources implements ResourceResolver {

    static final URI BASE = URI.create("bundled:/");
    private static final String FOLDER = "org/safeguardingforms/pdf/fonts/";
    private static final Pattern NAME = Pattern.compile("/[A-Za-z0-9-]+\\.(ttf|txt)");

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    InternalResourceResolver resolver() {
        return ResourceResolverFactory.createInternalResourceResolver(BASE, this);
    }

    /** The content of a file, not to be changed by the caller. */
    byte[] read(String name) throws IOException {
        byte[] kept = files.get(name);
        if (kept == null) {
            kept = load(name);
            files.put(name, kept);
        }
        return kept;
    }

    private static byte[] load(String name) throws IOException {
        try (@Nullable InputStream in = BundledResources.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " (is render-pdf-fonts on the class path?)");
            }
            return in.readAllBytes();
        }
    }

    static boolean has(String name) {
        return BundledResources.class.getClassLoader().getResource(FOLDER + name) != null;
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        if (!isBundled(uri)) {
            throw new IOException("refused to read a resource that is not bundled");
        }
        return new Resource(new ByteArrayInputStream(read(uri.getPath().substring(1))));
    }

    private static boolean isBundled(URI uri) {
        return BASE.getScheme().equals(uri.getScheme())
                && uri.getAuthority() == null
                && NAME.matcher(uri.getPath()).matches();
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("refused to write a resource");
    }
}
