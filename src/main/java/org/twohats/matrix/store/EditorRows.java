package org.twohats.matrix.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditorRows extends Repository<EditorRow, EditorRow.Id> {

    @Query(
            "select editor.id.share from EditorRow editor where editor.id.matrix = :matrix and editor.id.visitor = :visitor")
    List<UUID> links(UUID matrix, String visitor);

    @Query("select editor from EditorRow editor where editor.id.visitor = :visitor")
    List<EditorRow> of(String visitor);

    @Modifying
    @Query("delete from EditorRow editor where editor.id.matrix = :matrix and editor.id.visitor = :visitor")
    void delete(UUID matrix, String visitor);

    @Modifying
    @Query("delete from EditorRow editor where editor.id.visitor = :visitor")
    void deleteAll(String visitor);
}
