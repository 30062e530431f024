package org.twohats.instrument;

/** Nothing was ever published under that name. */
public final class NoSuchEdition extends RuntimeException {

    public NoSuchEdition(String edition) {
        super("no edition is called '" + edition + "'");
    }
}
