package org.twohats.kit.web;

/**
 * Something in a form that has to be mended.
 *
 * @param kind with what the message's name ends
 * @param most how many letters or things there may be, or how many there were
 */
record Fault(String field, String kind, int most) {}
