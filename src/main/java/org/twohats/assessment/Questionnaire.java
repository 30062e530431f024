package org.twohats.assessment;

import java.util.List;
import java.util.Optional;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;

/**
 * A sitting beside the edition it was begun with: which question comes before, after, and next.
 *
 * @param items the questions in order
 */
public record Questionnaire(Sitting sitting, Edition edition, List<Item> items) {

    public Questionnaire(Sitting sitting, Edition edition) {
        this(sitting, edition, edition.items(sitting.form()));
    }

    /** @throws NoSuchItem if this form does not ask it */
    public Item item(ItemKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst().orElseThrow(() -> new NoSuchItem(key));
    }

    /** From 1 to the number of items. */
    public int number(Item item) {
        return items.indexOf(item) + 1;
    }

    /** The first question without an answer, or nothing when all have one. */
    public Optional<Item> firstOpen() {
        return items.stream().filter(this::isOpen).findFirst();
    }

    public boolean isComplete() {
        return firstOpen().isEmpty();
    }

    /** Whether the question may be shown: it is answered, or it is the first open one. */
    public boolean isReached(Item item) {
        return !isOpen(item) || firstOpen().filter(item::equals).isPresent();
    }

    /** The question to show before this one, or nothing before the first. One whose answer was taken along is not shown. */
    public Optional<Item> before(Item item) {
        return items.stream().limit(number(item) - 1).filter(this::isAsked).reduce((earlier, later) -> later);
    }

    /**
     * The question to show after this one was answered, or nothing when it is time to check all answers. One whose answer
     * was taken along is not shown.
     */
    public Optional<Item> after(Item item) {
        return isComplete()
                ? Optional.empty()
                : items.stream()
                        .skip(number(item))
                        .filter(this::isAsked)
                        .findFirst()
                        .or(this::firstOpen);
    }

    private boolean isAsked(Item item) {
        return !sitting.isTakenAlong(item.key());
    }

    private boolean isOpen(Item item) {
        return sitting.answer(item.key()).isEmpty();
    }
}
