package org.twohats.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** What every sheet needs, read once. */
class PrintFiles {

    private final Map<PrintFont, byte[]> fonts = new EnumMap<>(PrintFont.class);
    private final String sheet = new String(read("sheet.css"), StandardCharsets.UTF_8);
    private final String drawing = new String(read("drawing.css"), StandardCharsets.UTF_8);

    PrintFiles() {
        for (PrintFont font : PrintFont.values()) {
            fonts.put(font, read("fonts/" + font.file()));
        }
    }

    byte[] font(PrintFont font) {
        return fonts.getOrDefault(font, new byte[0]);
    }

    /** The look of a sheet. */
    String sheet() {
        return sheet;
    }

    /** The look of the drawings on it. */
    String drawing() {
        return drawing;
    }

    private static byte[] read(String name) {
        try (InputStream file = PrintFiles.class.getResourceAsStream("/print/" + name)) {
            if (file == null) {
                throw new IllegalStateException("print/" + name + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
