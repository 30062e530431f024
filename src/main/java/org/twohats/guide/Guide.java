package org.twohats.guide;

import java.util.List;
import java.util.Optional;

/**
 * The guide to the two roles, in one language.
 *
 * @param chapters in the order in which they are best read
 * @param contrasts the six differences that can be watched on an ordinary working day
 * @param pictures of the inside and the outside, which open the guide
 */
public record Guide(List<Chapter> chapters, List<Contrast> contrasts, List<Picture> pictures, List<Badge> badges) {

    public Chapter opening() {
        return chapters.get(0);
    }

    /**
     * The chapter with an address of its own below the guide's.
     *
     * @throws NoSuchChapter if there is none of that key
     */
    public Chapter chapter(String key) {
        return later().stream()
                .filter(chapter -> chapter.key().equals(key))
                .findFirst()
                .orElseThrow(NoSuchChapter::new);
    }

    /** All but the opening. */
    public List<Chapter> later() {
        return chapters.subList(1, chapters.size());
    }

    public Optional<Chapter> before(Chapter chapter) {
        return at(chapter.number() - 1);
    }

    public Optional<Chapter> after(Chapter chapter) {
        return at(chapter.number() + 1);
    }

    private Optional<Chapter> at(int number) {
        return number < 1 || number > chapters.size() ? Optional.empty() : Optional.of(chapters.get(number - 1));
    }

    /** The name of the badge for what sources see differently. */
    public String contested() {
        return name(Standing.CONTESTED);
    }

    public String widelyAgreed() {
        return name(Standing.WIDELY_AGREED);
    }

    public String ruleOfThumb() {
        return name(Standing.RULE_OF_THUMB);
    }

    private String name(Standing standing) {
        return badges.stream()
                .filter(badge -> badge.standing() == standing)
                .map(Badge::name)
                .findFirst()
                .orElseThrow();
    }
}
