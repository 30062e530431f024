package org.twohats.responsibility;

/** No responsibilities were ever published under that name. */
public class NoSuchEdition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchEdition(String edition) {
        super(edition);
    }
}
