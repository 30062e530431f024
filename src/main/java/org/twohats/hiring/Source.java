package org.twohats.hiring;

/**
 * Somebody who says something about the two roles in public.
 *
 * @param address of their page; within this site where it begins with a slash
 */
public record Source(String key, String address) {}
