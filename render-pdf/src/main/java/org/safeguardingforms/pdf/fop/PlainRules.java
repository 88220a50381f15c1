package org.safeguardingforms.pdf.fop;

import java.awt.Rectangle;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.traits.BorderProps;
import org.jspecify.annotations.Nullable;

/**
 * FOP's painter, but with borders as plain filled rectangles.
 *
 * <p>FOP clips each border to a mitred shape first. Viewers that clip without smoothing then lose thin rules at some zoom
 * levels, and each border costs several operators more.
 */
final class PlainRules implements InvocationHandler {

    private static final int TEXT = 5;

    private final IFPainter painter;
    private final Consumer<String> texts;

    private PlainRules(IFPainter painter, Consumer<String> texts) {
        this.painter = painter;
        this.texts = texts;
    }

    /** @param texts is told each text before it is drawn */
    static IFPainter over(IFPainter painter, Consumer<String> texts) {
        return (IFPainter) Proxy.newProxyInstance(
                IFPainter.class.getClassLoader(), new Class<?>[] {IFPainter.class}, new PlainRules(painter, texts));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("drawBorderRect") && arguments != null) {
            drawBorders((Rectangle) arguments[0], arguments);
            return null;
        }
        if (method.getName().equals("drawText") && arguments != null) {
            texts.accept((String) arguments[TEXT]);
        }
        try {
            return method.invoke(painter, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    /** The order of the sides is top, bottom, left, right, as in {@link IFPainter#drawBorderRect}. */
    private void drawBorders(Rectangle box, Object[] sides) throws IFException {
        if (sides[1] instanceof BorderProps top) {
            fill(new Rectangle(box.x, box.y, box.width, top.width), top);
        }
        if (sides[2] instanceof BorderProps bottom) {
            fill(new Rectangle(box.x, box.y + box.height - bottom.width, box.width, bottom.width), bottom);
        }
        if (sides[3] instanceof BorderProps left) {
            fill(new Rectangle(box.x, box.y, left.width, box.height), left);
        }
        if (sides[4] instanceof BorderProps right) {
            fill(new Rectangle(box.x + box.width - right.width, box.y, right.width, box.height), right);
        }
    }

    private void fill(Rectangle rule, BorderProps border) throws IFException {
        painter.fillRect(rule, border.color);
    }
}
