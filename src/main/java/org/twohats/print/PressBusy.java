package org.twohats.print;

/** So many sheets are being printed that one more would have to wait too long. */
public class PressBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    PressBusy() {
        super("too many sheets are being printed at once");
    }
}
