package org.twohats.instrument;

import org.twohats.role.Keyed;

/** Where one of an item's two statements stands. On a narrow screen left is above and right is below. */
public enum Side implements Keyed {
    LEFT,
    RIGHT
}
