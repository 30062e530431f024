package org.twohats.instrument.store;

import java.util.List;
import org.springframework.data.repository.Repository;

interface EditionFileRows extends Repository<EditionFileRow, EditionFileRow.Id> {

    List<EditionFileRow> findByIdEdition(String edition);

    void saveAll(Iterable<EditionFileRow> rows);
}
