package org.twohats.sharing;

import java.util.UUID;

/**
 * Something that can be shared.
 *
 * @param kind what it is, in one word: {@code result}
 * @param id which one; it never appears on a shared page
 */
public record Subject(String kind, UUID id) {}
