package org.twohats.http;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.Tables;
import org.twohats.visitor.VisitorKey;

/**
 * Someone who has everything that one can have here.
 *
 * @param draft just begun
 * @param complete all answered and not finished
 * @param result finished, and shared by a link that works
 * @param token of that link
 * @param unshared finished, and shared no longer
 * @param revoked the token of that link
 * @param hiringCase all told, advises one person for both, and shared by a link that works; with a kit in which
 *     something is chosen and written
 * @param key in the private link
 * @param matrix with one change, and shared by both kinds of links
 * @param reading the token of its link to read
 * @param editing the token of its link to edit
 */
record Estate(
        HttpVisitor owner,
        UUID draft,
        UUID complete,
        UUID result,
        String token,
        UUID unshared,
        String revoked,
        UUID hiringCase,
        String key,
        UUID matrix,
        String reading,
        String editing) {

    static final Map<String, String> FIRST_PRODUCT_PERSON = Map.ofEntries(
            Map.entry("owner-means", "one-team"),
            Map.entry("direction", "founder"),
            Map.entry("detail", "nobody"),
            Map.entry("hand-over", "yes"),
            Map.entry("knows-market", "yes"),
            Map.entry("builders", "5-9"),
            Map.entry("teams", "1"),
            Map.entry("stage", "repeat-demand"),
            Map.entry("way-of-working", "scrum"),
            Map.entry("posts", "1"),
            Map.entry("outward-needs", "customer-needs market"),
            Map.entry("inward-needs", "stories"),
            Map.entry("danger-signs", "none"),
            Map.entry("lead-owns-list", "yes"),
            Map.entry("product-kind", "software"));
    private static final Pattern STAMP = Pattern.compile("name=\"(stamp-[a-z0-9-]+)\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("/shared/([A-Za-z0-9_-]{43})");

    static Estate of(HttpVisitor owner) {
        UUID unshared = finished(owner);
        String revoked = shared(owner, unshared);
        owner.post("/results/" + unshared + "/unshare").location();
        UUID result = finished(owner);
        String token = shared(owner, result);
        UUID complete = owner.begin("quick");
        owner.answerAll(complete, "both");
        UUID draft = owner.begin("full");
        UUID matrix = owner.beginMatrix("Payments", "split-roles");
        owner.post("/matrices/" + matrix + "/roadmap", "version", "0", "note", "Ours")
                .location();
        owner.post("/matrices/" + matrix + "/share", "link", "reading").location();
        owner.post("/matrices/" + matrix + "/share", "link", "editing").location();
        List<String> links = LINK.matcher(
                        owner.get("/matrices/" + matrix + "/share").body())
                .results()
                .map(link -> link.group(1))
                .toList();
        return new Estate(
                owner,
                draft,
                complete,
                result,
                token,
                unshared,
                revoked,
                hiringCase(owner),
                owner.cookies().getOrDefault("visitor", owner.cookies().get("__Host-visitor")),
                matrix,
                links.get(0),
                links.get(1));
    }

    /** Every row of the database that has to do with it. */
    List<String> rows(DataSource database) {
        List<String> traces = Stream.concat(ids(), Stream.of(holder())).toList();
        return Tables.of(database).entrySet().stream()
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .filter(row -> traces.stream().anyMatch(row::contains))
                .toList();
    }

    /** What a page with a form says there of the texts in it, by the names of the fields; nothing where it is not theirs. */
    Map<String, String> stamps(String address) {
        return owner.cookies().isEmpty()
                ? Map.of()
                : STAMP.matcher(owner.get(address).body())
                        .results()
                        .collect(Collectors.toMap(stamp -> stamp.group(1), stamp -> stamp.group(2)));
    }

    /** What nobody else may read anywhere. */
    List<String> secrets() {
        return Stream.concat(ids(), Stream.of(token, revoked, key, holder(), reading, editing))
                .toList();
    }

    private Stream<String> ids() {
        return Stream.of(draft, complete, result, unshared, hiringCase, matrix).map(UUID::toString);
    }

    private String holder() {
        return VisitorKey.parse(key).orElseThrow().holder().keyHash();
    }

    private static UUID finished(HttpVisitor owner) {
        UUID sitting = owner.begin("quick");
        owner.answerAll(sitting, "rather-left");
        owner.finish(sitting);
        return sitting;
    }

    private static UUID hiringCase(HttpVisitor owner) {
        UUID hiringCase = owner.openCase("Payments team");
        owner.tellAll(hiringCase, FIRST_PRODUCT_PERSON);
        owner.post("/hiring/" + hiringCase + "/share").location();
        KitOverHttpTests.choose(owner, hiringCase, "one-person").location();
        KitOverHttpTests.write(owner, hiringCase, "one-person", "pay", "A range", 0)
                .location();
        return hiringCase;
    }

    private static String shared(HttpVisitor owner, UUID sitting) {
        owner.post("/results/" + sitting + "/share", "answers", "yes").location();
        Matcher link = LINK.matcher(owner.get("/results/" + sitting + "/share").body());
        if (!link.find()) {
            throw new IllegalStateException("there is no link");
        }
        return link.group(1);
    }
}
