package org.twohats.responsibility.store;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ResponsibilityTextRows extends Repository<ResponsibilityTextRow, ResponsibilityTextRow.Id> {

    List<ResponsibilityTextRow> findByIdEdition(String edition);

    void saveAll(Iterable<ResponsibilityTextRow> rows);
}
