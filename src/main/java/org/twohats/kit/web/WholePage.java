package org.twohats.kit.web;

import java.util.List;

/**
 * What the cover of a whole kit shows.
 *
 * @param caseName what the case is called, or empty
 * @param outcomes names of the duties that everything was made for
 */
record WholePage(String caseName, List<String> outcomes) {}
