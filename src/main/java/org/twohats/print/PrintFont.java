package org.twohats.print;

/** The letters that sheets are set in; other weights and slopes fall back on these. */
enum PrintFont {
    HEADING("Fraunces", 600, "fraunces-600.ttf"),
    TEXT("Two Hats Text", 400, "text-400.ttf"),
    STRONG("Two Hats Text", 600, "text-600.ttf");

    private final String family;
    private final int weight;
    private final String file;

    PrintFont(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    String file() {
        return file;
    }
}
