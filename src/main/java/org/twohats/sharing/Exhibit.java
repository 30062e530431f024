package org.twohats.sharing;

/**
 * What others see of something shared, ready to be drawn.
 *
 * @param template the page that draws it, from the room that knows it
 * @param content what the page shows; the template calls it {@code exhibit}
 */
public record Exhibit(String template, Object content) {}
