package org.twohats.responsibility.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.twohats.responsibility.KeptResponsibilities;
import org.twohats.responsibility.ResponsibilityTexts;

@Component
class JpaResponsibilities implements KeptResponsibilities {

    private final ResponsibilityTextRows rows;

    JpaResponsibilities(ResponsibilityTextRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ResponsibilityTexts> find(String edition) {
        List<ResponsibilityTextRow> files = rows.findByIdEdition(edition);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ResponsibilityTexts(
                edition,
                files.stream().collect(Collectors.toMap(ResponsibilityTextRow::name, ResponsibilityTextRow::body))));
    }

    @Override
    public void keep(ResponsibilityTexts texts) {
        try {
            rows.saveAll(texts.texts().entrySet().stream()
                    .map(text -> new ResponsibilityTextRow(texts.edition(), text.getKey(), text.getValue()))
                    .toList());
        } catch (DataIntegrityViolationException e) {
            if (find(texts.edition()).isEmpty()) {
                throw e;
            }
        }
    }
}
