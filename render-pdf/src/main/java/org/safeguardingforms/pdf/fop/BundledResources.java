package org.safeguardingforms.pdf.fop;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.regex.Pattern;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.jspecify.annotations.Nullable;

/** The only door to the outside that FOP is given: it reads bundled fonts by name, and refuses everything else. */
final class BundledResources implements ResourceResolver {

    static final URI BASE = URI.create("bundled:/");
    private static final String FOLDER = "org/safeguardingforms/pdf/fonts/";
    private static final Pattern NAME = Pattern.compile("/[A-Za-z0-9-]+\\.(ttf|txt)");

    static InternalResourceResolver resolver() {
        return ResourceResolverFactory.createInternalResourceResolver(BASE, new BundledResources());
    }

    static InputStream open(String name) throws IOException {
        @Nullable InputStream in = BundledResources.class.getClassLoader().getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException(name + " (is render-pdf-fonts on the class path?)");
        }
        return in;
    }

    static boolean has(String name) {
        return BundledResources.class.getClassLoader().getResource(FOLDER + name) != null;
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        if (!isBundled(uri)) {
            throw new IOException("refused to read a resource that is not bundled");
        }
        return new Resource(open(uri.getPath().substring(1)));
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
