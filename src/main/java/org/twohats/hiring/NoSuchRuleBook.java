package org.twohats.hiring;

/** No edition of the rules has that name. */
public class NoSuchRuleBook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchRuleBook(String edition) {
        super(edition);
    }
}
