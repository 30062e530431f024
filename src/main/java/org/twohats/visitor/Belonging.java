package org.twohats.visitor;

import java.time.Instant;

/**
 * One thing that a visitor owns, as the list of all that is theirs shows it.
 *
 * @param title what it is, in the reader's language
 * @param about more about it, in one line
 * @param address where it is opened, from the root of the site
 * @param deletion where its owner can delete it, from the root of the site
 */
public record Belonging(
        String title, String about, String address, String deletion, Instant begunAt, Instant keptUntil) {}
