package org.twohats.instrument.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.twohats.instrument.EditionFiles;
import org.twohats.instrument.KeptEditions;

@Component
class JpaEditions implements KeptEditions {

    private final EditionFileRows rows;

    JpaEditions(EditionFileRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<EditionFiles> find(String edition) {
        List<EditionFileRow> files = rows.findByIdEdition(edition);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EditionFiles(
                edition, files.stream().collect(Collectors.toMap(EditionFileRow::name, EditionFileRow::body))));
    }

    @Override
    public void keep(EditionFiles files) {
        try {
            rows.saveAll(files.texts().entrySet().stream()
                    .map(text -> new EditionFileRow(files.edition(), text.getKey(), text.getValue()))
                    .toList());
        } catch (DataIntegrityViolationException e) {
            if (find(files.edition()).isEmpty()) {
                throw e;
            }
        }
    }
}
