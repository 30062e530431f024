package org.twohats.matrix.web;

/**
 * Something in a form that cannot be stored.
 *
 * @param field the id of the field that it is about
 * @param kind what is wrong with it, in a word
 * @param detail how many characters there may be, where there are too many
 */
record Fault(String field, String kind, int detail) {}
