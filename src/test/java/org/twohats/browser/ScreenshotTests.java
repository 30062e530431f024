package org.twohats.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of every page for a person to look at, in {@code target/screenshots}; whether they are good, nobody else can say. */
@BrowserTest
@Tag("long")
@Tag("screenshots")
class ScreenshotTests {

    private static final Path FOLDER = Path.of("target", "screenshots");

    @ParameterizedTest
    @EnumSource
    void everyPageLeavesItsPicture(Sight sight, Visitor visitor) {
        sight.shownTo(visitor);
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {Visitor.NARROW, Visitor.WIDE}) {
                visitor.looksThrough(width, Visitor.HEIGHT, colours);
                picture(visitor, sight, width + "-" + colours.name().toLowerCase(Locale.ROOT));
            }
        }
        visitor.looksAtPaper();
        visitor.page().pdf(new Page.PdfOptions().setFormat("A4").setPath(FOLDER.resolve(name(sight) + ".pdf")));
    }

    private static void picture(Visitor visitor, Sight sight, String manner) {
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(FOLDER.resolve(name(sight) + "-" + manner + ".png")));
    }

    private static String name(Sight sight) {
        return sight.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
