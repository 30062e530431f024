package org.twohats.kit.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twohats.kit.Kit;
import org.twohats.kit.KitWords;
import org.twohats.kit.Shift;
import org.twohats.matrix.Copy;
import org.twohats.matrix.Wording;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * What changes about who does what, what is neglected, and the way to a matrix that says so.
 *
 * @param preset what the set-up is called
 * @param about how the work is shared in it
 * @param rows responsibilities about which somebody else decides then
 * @param staying those that are neglected today, though the same people decide about them then
 * @param matrix the id that a matrix will have when it is begun from this page
 * @param begun the matrix that was begun from this kit before, or null
 */
record ShiftPage(
        UUID id,
        String preset,
        String about,
        List<Row> rows,
        List<Row> staying,
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
        Map<Boolean, List<Row>> rows = Shift.of(kit).stream()
                .collect(Collectors.partitioningBy(
                        Shift::isHandedOver,
                        Collectors.mapping(shift -> Row.of(shift, words, responsibilities), Collectors.toList())));
        return new ShiftPage(
                kit.id(),
                words.setUp(kit),
                words.aboutSetUp(kit),
                rows.getOrDefault(true, List.of()),
                rows.getOrDefault(false, List.of()),
                kit.book().responsibilities().all().size(),
                matrix,
                name,
                Wording.MATRIX_NAME.most(),
                begun);
    }

    record Row(int number, String name, String today, String then, boolean neglected) {

        static Row of(Shift shift, KitWords words, ResponsibilityWords responsibilities) {
            return new Row(
                    shift.responsibility().number(),
                    responsibilities.of(shift.responsibility()).name(),
                    words.holder(shift.today()),
                    words.holder(shift.then()),
                    shift.neglected());
        }
    }
}
