package org.twohats.kit.web;

/**
 * Something in a form about a document that cannot be stored.
 *
 * @param field the id of the field that it is about
 * @param kind what is wrong with it, in a word
 * @param about what the sentence needs to know: a name, or how many characters there may be
 */
record DocumentProblem(String field, String kind, String about) {}
