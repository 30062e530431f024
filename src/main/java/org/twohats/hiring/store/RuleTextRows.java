package org.twohats.hiring.store;

import java.util.List;
import org.springframework.data.repository.Repository;

interface RuleTextRows extends Repository<RuleTextRow, RuleTextRow.Id> {

    List<RuleTextRow> findByIdEdition(String edition);

    void saveAll(Iterable<RuleTextRow> rows);
}
