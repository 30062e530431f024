package org.twohats.matrix;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibility;

/**
 * One row of a matrix: a responsibility, and who has which part in it in this organisation.
 *
 * @param key that of the {@link Responsibility}, or {@code own-1} and so on for a row that the organisation added
 * @param area the key of the part of the work that it stands under
 * @param name empty where it is called as in the edition
 * @param hidden whether it is left out of the sheet
 * @param parts by the key of a participant; those without a part are not in it
 * @param handOff how one hands over to the other here, or empty
 * @param note anything else, or empty
 * @param version grows with each change, so that two people who change it at once notice each other
 */
public record Duty(
        String key,
        String area,
        String name,
        boolean hidden,
        Map<String, Involvement> parts,
        String handOff,
        String note,
        int version) {

    private static final Pattern OWN = Pattern.compile("own-[1-9][0-9]{0,5}");

    public Duty {
        Map<String, Involvement> some = new TreeMap<>(parts);
        some.values().removeIf(part -> part == Involvement.NONE);
        parts = Collections.unmodifiableMap(some);
    }

    /** As the preset has it. */
    static Duty of(Responsibility responsibility, Preset preset) {
        return new Duty(
                responsibility.key(), responsibility.area(), "", false, preset(responsibility, preset), "", "", 0);
    }

    static Map<String, Involvement> preset(Responsibility responsibility, Preset preset) {
        Map<String, Involvement> parts = new TreeMap<>();
        preset.parts(responsibility).forEach((party, part) -> parts.put(party.key(), part));
        return parts;
    }

    /** Whether the organisation may have given that key to a row or a participant of its own. */
    static boolean isOwn(String key) {
        return OWN.matcher(key).matches();
    }

    /** Whether the organisation added it. */
    public boolean isOwn() {
        return isOwn(key);
    }

    public Involvement part(Participant participant) {
        return parts.getOrDefault(participant.key(), Involvement.NONE);
    }

    /** Those who decide about it, in the order of the columns. */
    public List<Participant> deciders(List<Participant> participants) {
        return participants.stream().filter(one -> part(one).decides()).toList();
    }

    boolean isDoneBySomebody(List<Participant> participants) {
        return participants.stream().anyMatch(one -> part(one).does());
    }

    /** Whether both say the same, whatever their versions and wherever they stand. */
    public boolean says(Duty other) {
        return at(0).in("").equals(other.at(0).in(""));
    }

    Duty at(int newVersion) {
        return new Duty(key, area, name, hidden, parts, handOff, note, newVersion);
    }

    Duty in(String newArea) {
        return new Duty(key, newArea, name, hidden, parts, handOff, note, version);
    }

    /** The same with only the parts of those who are there. */
    Duty among(Collection<String> participants) {
        Map<String, Involvement> some = new TreeMap<>(parts);
        some.keySet().retainAll(Set.copyOf(participants));
        return new Duty(key, area, name, hidden, some, handOff, note, version);
    }

    Duty hidden(boolean whether) {
        return new Duty(key, area, name, whether, parts, handOff, note, version);
    }

    Duty noting(String newNote) {
        return new Duty(key, area, name, hidden, parts, handOff, newNote, version);
    }

    /** The same with what a form can say about it. */
    public Duty saying(
            String newName, boolean isHidden, Map<String, Involvement> newParts, String newHandOff, String newNote) {
        return new Duty(key, area, isOwn() ? newName : name, isHidden, newParts, newHandOff, newNote, version);
    }
}
