package org.twohats.assessment.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twohats.assessment.LeanPhrase;
import org.twohats.assessment.ResultWordings;
import org.twohats.assessment.ResultWords;
import org.twohats.assessment.ResultWords.End;
import org.twohats.assessment.ResultWords.LearningStep;
import org.twohats.assessment.ResultWords.OtherWork;
import org.twohats.assessment.ResultWords.RoleToLookAt;
import org.twohats.assessment.ResultWords.VerdictWords;
import org.twohats.assessment.SurePhrase;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.role.Axis;
import org.twohats.role.Keyed;
import org.twohats.scoring.Flag;
import org.twohats.scoring.Strength;
import org.twohats.scoring.Verdict;

/** Reads what results say from {@code content/assessment/words.<language>.yaml}. */
@Component
class ResultWordFiles implements ResultWordings {

    private static final String FOLDER = "assessment";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();
    private static final String[] SHARED = {"meaning", "roles", "steps", "adverts"};

    private final Map<String, ResultWords> byLanguage = new HashMap<>();

    ResultWordFiles(ContentFiles files) {
        for (String file : files.texts(FOLDER, "words.*.yaml").keySet()) {
            ContentNode words = files.yaml(FOLDER + "/" + file);
            byLanguage.put(words.text("language"), words(words));
        }
    }

    @Override
    public ResultWords in(Locale locale) {
        ResultWords english = byLanguage.get(ENGLISH);
        ResultWords translated = byLanguage.getOrDefault(locale.getLanguage(), english);
        if (translated == null) {
            throw new IllegalStateException("content/" + FOLDER + "/words.en.yaml has to be there");
        }
        return translated;
    }

    static ResultWords words(ContentNode file) {
        file.allowing(
                "language",
                "verdicts",
                "axis-sides",
                "leans",
                "sure",
                "flags",
                "limits",
                "from-other-work",
                "learning-plan");
        ContentNode verdicts = file.at("verdicts").allowing(keys(Verdict.class));
        Map<Verdict, VerdictWords> byVerdict = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.ONE_SIDED) {
                ContentNode entry = verdicts.at(verdict.key());
                byVerdict.put(verdict, verdict(entry, hasStrength(verdict)));
            }
        }
        return new ResultWords(
                byVerdict,
                verdicts.at(Verdict.ONE_SIDED.key()).allowing("name", "cases").text("name"),
                oneSided(verdicts.at(Verdict.ONE_SIDED.key()).at("cases")),
                ends(file.at("axis-sides")),
                leans(file.at("leans")),
                phrases(file.at("sure"), SurePhrase.class),
                phrases(file.at("flags"), Flag.class),
                file.texts("limits"),
                file.at("from-other-work").list().stream()
                        .map(ResultWordFiles::otherWork)
                        .toList(),
                file.at("learning-plan").list().stream()
                        .map(ResultWordFiles::learningStep)
                        .toList());
    }

    private static VerdictWords verdict(ContentNode entry, boolean strength) {
        List<String> allowed = new ArrayList<>(List.of("name", "headline", "middle"));
        allowed.addAll(Arrays.asList(SHARED));
        allowed.addAll(strength ? List.of("clear", "likely") : List.of("plain"));
        entry.allowing(allowed.toArray(String[]::new));
        Map<Optional<Strength>, String> ledes = strength
                ? Map.of(
                        Optional.of(Strength.CLEAR), entry.text("clear"),
                        Optional.of(Strength.LIKELY), entry.text("likely"))
                : Map.of(Optional.empty(), entry.text("plain"));
        Map<Flag, String> middle = new EnumMap<>(Flag.class);
        entry.find("middle").ifPresent(own -> {
            for (Flag flag : List.of(Flag.MOSTLY_BOTH, Flag.DEPENDS_ON_SITUATION)) {
                middle.put(flag, own.text(flag.key()));
            }
        });
        return new VerdictWords(
                entry.text("name"),
                entry.text("headline"),
                ledes,
                entry.texts("meaning"),
                entry.at("roles").list().stream()
                        .map(role -> role.allowing("name", "why"))
                        .map(role -> new RoleToLookAt(role.text("name"), role.text("why")))
                        .toList(),
                entry.texts("steps"),
                entry.text("adverts"),
                middle);
    }

    private static Map<End, VerdictWords> oneSided(ContentNode cases) {
        Map<End, VerdictWords> byEnd = new HashMap<>();
        for (End end : allEnds()) {
            String key = end.axis().key() + "-" + side(end);
            byEnd.put(end, verdict(cases.at(key), true));
        }
        return byEnd;
    }

    private static Map<End, String> ends(ContentNode entry) {
        Map<End, String> ends = new HashMap<>();
        for (End end : allEnds()) {
            ends.put(end, entry.at(end.axis().key()).text(side(end)));
        }
        return ends;
    }

    private static Map<Axis, Map<LeanPhrase, String>> leans(ContentNode entry) {
        Map<Axis, Map<LeanPhrase, String>> leans = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            leans.put(axis, phrases(entry.at(axis.key()), LeanPhrase.class));
        }
        return leans;
    }

    private static <K extends Enum<K> & Keyed> Map<K, String> phrases(ContentNode entry, Class<K> phrases) {
        entry.allowing(keys(phrases));
        Map<K, String> words = new EnumMap<>(phrases);
        for (K phrase : phrases.getEnumConstants()) {
            words.put(phrase, entry.text(phrase.key()));
        }
        return words;
    }

    private static OtherWork otherWork(ContentNode entry) {
        entry.allowing("from", "brings", "gap", "step", "project");
        return new OtherWork(
                entry.text("from"), entry.text("brings"), entry.text("gap"), entry.text("step"), entry.text("project"));
    }

    private static LearningStep learningStep(ContentNode entry) {
        entry.allowing("weeks", "do");
        return new LearningStep(entry.text("weeks"), entry.text("do"));
    }

    private static boolean hasStrength(Verdict verdict) {
        return switch (verdict) {
            case BALANCED, UNDECIDED, NOT_ENOUGH -> false;
            default -> true;
        };
    }

    private static List<End> allEnds() {
        return Stream.of(Axis.values())
                .flatMap(axis -> Stream.of(new End(axis, true), new End(axis, false)))
                .toList();
    }

    private static String side(End end) {
        return end.positive() ? "positive" : "negative";
    }

    private static <K extends Enum<K> & Keyed> String[] keys(Class<K> words) {
        return Stream.of(words.getEnumConstants()).map(Keyed::key).toArray(String[]::new);
    }
}
