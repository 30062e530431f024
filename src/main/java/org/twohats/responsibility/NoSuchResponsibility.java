package org.twohats.responsibility;

/** Nothing of that name is among the responsibilities or the presets. */
public class NoSuchResponsibility extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
