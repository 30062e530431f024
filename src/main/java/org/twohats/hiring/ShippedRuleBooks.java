package org.twohats.hiring;

import java.util.List;

/** The rule books that ship with this release, and the way to read one. */
public interface ShippedRuleBooks {

    /** Oldest first; the last one is in force. Never empty. */
    List<RuleTexts> shipped();

    /** @throws RuntimeException with file, line and a plain sentence if an editor has to mend something */
    RuleEdition read(RuleTexts texts);
}
