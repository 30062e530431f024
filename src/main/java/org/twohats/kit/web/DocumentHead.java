package org.twohats.kit.web;

import java.util.UUID;

/**
 * What every document says of itself.
 *
 * @param edition of the kit
 * @param post what it is called, or empty where there is none
 * @param about the line above the heading
 * @param toldOn when the case was told
 * @param ours whether all of it is in our own words
 */
record DocumentHead(UUID id, String edition, String post, String about, String toldOn, boolean ours) {}
