package org.twohats.hiring.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.twohats.hiring.KeptRuleBooks;
import org.twohats.hiring.RuleTexts;

@Component
class JpaRuleBooks implements KeptRuleBooks {

    private final RuleTextRows rows;

    JpaRuleBooks(RuleTextRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<RuleTexts> find(String edition) {
        List<RuleTextRow> files = rows.findByIdEdition(edition);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RuleTexts(edition, files.stream().collect(Collectors.toMap(RuleTextRow::name, RuleTextRow::body))));
    }

    @Override
    public void keep(RuleTexts texts) {
        try {
            rows.saveAll(texts.texts().entrySet().stream()
                    .map(text -> new RuleTextRow(texts.edition(), text.getKey(), text.getValue()))
                    .toList());
        } catch (DataIntegrityViolationException e) {
            if (find(texts.edition()).isEmpty()) {
                throw e;
            }
        }
    }
}
