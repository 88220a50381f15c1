package org.safeguardingforms.pdf.fop;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.apache.fop.apps.FopFactoryConfig;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.fonts.FontCacheManagerFactory;
import org.apache.fop.fonts.FontManager;
import org.apache.fop.layoutmgr.LayoutManagerMaker;
import org.apache.xmlgraphics.image.loader.ImageContext;
import org.apache.xmlgraphics.image.loader.ImageManager;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageSessionContext.FallbackResolver;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageSessionContext.RestrictedFallbackResolver;
import org.apache.xmlgraphics.image.loader.spi.ImageImplRegistry;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.jspecify.annotations.Nullable;

/**
 * FOP's settings: those of its own builder, but with tags, without looking for fonts, and without readers of images. FOP's
 * builder would gather all such readers that it finds on the class path, which takes it a tenth of a second, and no form has
 * an image.
 */
final class Settings implements FopFactoryConfig {

    private final BundledResources resources;
    private final FontManager fonts;
    private final ImageManager images;

    Settings(BundledResources resources) {
        this.resources = resources;
        fonts = new FontManager(
                resources.resolver(),
                (manager, adder, strict, listener, found) -> {},
                FontCacheManagerFactory.createDisabled());
        ImageContext context = this::getSourceResolution;
        images = new ImageManager(new ImageImplRegistry(false), context);
    }

    @Override
    public boolean isAccessibilityEnabled() {
        return true;
    }

    @Override
    public boolean isStaticRegionsPerPageForAccessibility() {
        return false;
    }

    @Override
    public boolean isKeepEmptyTags() {
        return true;
    }

    @Override
    public @Nullable LayoutManagerMaker getLayoutManagerMakerOverride() {
        return null;
    }

    @Override
    public ResourceResolver getResourceResolver() {
        return resources;
    }

    @Override
    public URI getBaseURI() {
        return BundledResources.BASE;
    }

    @Override
    public boolean validateStrictly() {
        return true;
    }

    @Override
    public boolean validateUserConfigStrictly() {
        return true;
    }

    @Override
    public boolean isBreakIndentInheritanceOnReferenceAreaBoundary() {
        return DEFAULT_BREAK_INDENT_INHERITANCE;
    }

    @Override
    public float getSourceResolution() {
        return DEFAULT_SOURCE_RESOLUTION;
    }

    @Override
    public float getTargetResolution() {
        return DEFAULT_TARGET_RESOLUTION;
    }

    @Override
    public String getPageHeight() {
        return DEFAULT_PAGE_HEIGHT;
    }

    @Override
    public String getPageWidth() {
        return DEFAULT_PAGE_WIDTH;
    }

    @Override
    public Set<String> getIgnoredNamespaces() {
        return Set.of();
    }

    @Override
    public boolean isNamespaceIgnored(String namespace) {
        return false;
    }

    @Override
    public @Nullable Configuration getUserConfig() {
        return null;
    }

    @Override
    public boolean preferRenderer() {
        return false;
    }

    @Override
    public FontManager getFontManager() {
        return fonts;
    }

    @Override
    public ImageManager getImageManager() {
        return images;
    }

    @Override
    public boolean isComplexScriptFeaturesEnabled() {
        return true;
    }

    @Override
    public boolean isTableBorderOverpaint() {
        return false;
    }

    @Override
    public boolean isSimpleLineBreaking() {
        return false;
    }

    @Override
    public boolean isSkipPagePositionOnlyAllowed() {
        return true;
    }

    @Override
    public boolean isLegacySkipPagePositionOnly() {
        return false;
    }

    @Override
    public boolean isLegacyLastPageChangeIPD() {
        return false;
    }

    @Override
    public boolean isLegacyFoWrapper() {
        return false;
    }

    @Override
    public Map<String, String> getHyphenationPatternNames() {
        return Map.of();
    }

    @Override
    public @Nullable InternalResourceResolver getHyphenationResourceResolver() {
        return null;
    }

    @Override
    public FallbackResolver getFallbackResolver() {
        return new RestrictedFallbackResolver();
    }
}
