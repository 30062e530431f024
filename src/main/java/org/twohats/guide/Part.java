package org.twohats.guide;

import java.util.List;
import org.twohats.content.Markup;
import org.twohats.content.Prose.Heading;

/** What a chapter consists of, one below the other. */
public sealed interface Part {

    /** By which a page tells the parts apart. */
    String kind();

    /** Headings of its own, for the table of contents. */
    default List<Heading> headings() {
        return List.of();
    }

    record Passage(Markup text) implements Part {

        @Override
        public String kind() {
            return "passage";
        }
    }

    record OneContrast(Contrast contrast) implements Part {

        @Override
        public String kind() {
            return "contrast";
        }
    }

    record AllContrasts(List<Contrast> contrasts) implements Part {

        @Override
        public String kind() {
            return "contrasts";
        }
    }

    /**
     * Says in the midst of a chapter that others see this differently.
     *
     * @param folded whether the views are folded away, where the chapter only touches the question
     */
    record Remark(Disagreement disagreement, boolean folded) implements Part {

        @Override
        public String kind() {
            return "remark";
        }
    }

    record AllDisagreements(List<Disagreement> disagreements) implements Part {

        @Override
        public String kind() {
            return "disagreements";
        }

        @Override
        public List<Heading> headings() {
            return disagreements.stream()
                    .map(each -> new Heading(each.key(), each.question()))
                    .toList();
        }
    }

    record AllBadges(List<Badge> badges) implements Part {

        @Override
        public String kind() {
            return "badges";
        }
    }

    record AllSources(List<Source> sources) implements Part {

        @Override
        public String kind() {
            return "sources";
        }
    }
}
