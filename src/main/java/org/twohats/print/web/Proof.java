package org.twohats.print.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps a page to itself instead of sending it. */
class Proof extends HttpServletResponseWrapper {

    private final StringWriter page = new StringWriter();
    private final PrintWriter writer = new PrintWriter(page);

    Proof(HttpServletResponse response) {
        super(response);
    }

    String text() {
        writer.flush();
        return page.toString();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void setContentType(@Nullable String type) {}

    @Override
    public void setCharacterEncoding(@Nullable String encoding) {}

    @Override
    public void setLocale(@Nullable Locale locale) {}

    @Override
    public void flushBuffer() {}
}
