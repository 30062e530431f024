package org.twohats.visitor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What visitors can do with all that is theirs at once: see it, take it away, erase it. */
@Service
public class VisitorService {

    private final List<Belongings> rooms;

    VisitorService(List<Belongings> rooms) {
        this.rooms = rooms;
    }

    /** Everything the visitor owns, the newest first. */
    @Transactional(readOnly = true)
    public List<Belonging> belongings(Visitor owner, Locale locale) {
        return rooms.stream()
                .flatMap(room -> room.of(owner, locale).stream())
                .sorted(Comparator.comparing(Belonging::begunAt).reversed())
                .toList();
    }

    /** Everything that is stored about the visitor, by what it is. */
    @Transactional(readOnly = true)
    public Map<String, List<?>> export(Visitor owner) {
        Map<String, List<?>> all = new LinkedHashMap<>();
        rooms.forEach(room -> all.put(room.name(), room.export(owner)));
        return all;
    }

    /** Erases everything of the visitor, or nothing where a part of it fails. */
    @Transactional
    public void erase(Visitor owner) {
        rooms.forEach(room -> room.erase(owner));
    }
}
