package org.twohats.matrix;

import java.util.UUID;

/** There is no such matrix, or none that the visitor may see, or not in the way they ask. */
public class NoSuchMatrix extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchMatrix(UUID id) {
        super(id.toString());
    }
}
