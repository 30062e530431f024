package org.twohats.hiring;

import java.util.Optional;

/** Keeps every rule book that was ever in use here, so that old cases outlive a change of content. */
public interface KeptRuleBooks {

    Optional<RuleTexts> find(String edition);

    /** Keeps a rule book that was not kept before; does nothing where another instance was faster. */
    void keep(RuleTexts texts);
}
