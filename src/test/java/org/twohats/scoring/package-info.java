/** Holds the scoring against other programs, against a naive twin of itself and against simulated people. */
package org.twohats.scoring;
