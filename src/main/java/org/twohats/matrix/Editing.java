package org.twohats.matrix;

import java.time.Instant;
import java.util.UUID;
import org.twohats.visitor.Visitor;

/**
 * That a visitor may change a matrix of somebody else, for as long as a link works.
 *
 * @param link the id of the share by which they came
 */
public record Editing(UUID matrix, UUID link, Visitor visitor, Instant since) {}
