package org.twohats.matrix.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.twohats.matrix.Copy;
import org.twohats.matrix.MatrixService;
import org.twohats.visitor.Belonging;
import org.twohats.visitor.Belongings;
import org.twohats.visitor.Visitor;

/** The matrices that a visitor began. */
@Component
class OwnMatrices implements Belongings {

    private final MatrixService matrices;
    private final MessageSource messages;

    OwnMatrices(MatrixService matrices, MessageSource messages) {
        this.matrices = matrices;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "matrices";
    }

    @Override
    public List<Belonging> of(Visitor owner, Locale locale) {
        List<Copy> own = matrices.own(owner);
        if (own.isEmpty()) {
            return List.of();
        }
        Set<UUID> shared = matrices.shared(owner);
        return own.stream()
                .map(copy -> belonging(copy, shared.contains(copy.id()), locale))
                .toList();
    }

    @Override
    public List<MatrixExport> export(Visitor owner) {
        return matrices.export(owner).stream().map(MatrixExport::of).toList();
    }

    @Override
    public void erase(Visitor owner) {
        matrices.deleteAll(owner);
    }

    private Belonging belonging(Copy copy, boolean isShared, Locale locale) {
        Object[] edition = {copy.edition()};
        String about = isShared
                ? messages.getMessage("matrix.own.shared", edition, locale)
                : messages.getMessage("matrix.own", edition, locale);
        return new Belonging(
                copy.name(),
                about,
                "/matrices/" + copy.id(),
                "/matrices/" + copy.id() + "/delete",
                copy.createdAt(),
                copy.keptUntil());
    }
}
