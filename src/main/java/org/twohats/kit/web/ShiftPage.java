package org.twohats.kit.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.kit.Kit;
import org.twohats.kit.KitWords;
import org.twohats.kit.Shift;
import org.twohats.matrix.Copy;
import org.twohats.matrix.Wording;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * What changes about who does what, and the way to a matrix that says so.
 *
 * @param preset what the set-up is called
 * @param about how the work is shared in it
 * @param matrix the id that a matrix will have when it is begun from this page
 * @param begun the matrix that was begun from this kit before, or null
 */
record ShiftPage(
        UUID id,
        String preset,
        String about,
        List<Row> rows,
        int all,
        UUID matrix,
        String name,
        int mostLetters,
        @Nullable Copy begun) {

    static ShiftPage of(
            Kit kit,
            KitWords words,
            ResponsibilityWords responsibilities,
            UUID matrix,
            String name,
            @Nullable Copy begun) {
        return new ShiftPage(
                kit.id(),
                responsibilities.preset(kit.preset()).name(),
                responsibilities.preset(kit.preset()).about(),
                Shift.of(kit).stream()
                        .map(shift -> new Row(
                                shift.responsibility().number(),
                                responsibilities.of(shift.responsibility()).name(),
                                words.holder(shift.today()),
                                words.holder(shift.then()),
                                shift.neglected()))
                        .toList(),
                kit.book().responsibilities().all().size(),
                matrix,
                name,
                Wording.MATRIX_NAME.most(),
                begun);
    }

    record Row(int number, String name, String today, String then, boolean neglected) {}
}
