package org.twohats.http;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every address of the application, and what it answers to whom. A new mapping joins by one line.
 *
 * <p>In an address, {@code {sitting}} is a result that is shared, {@code {sitting!}} one that is complete and not
 * finished; {@code {matrix}} is a copy of who does what, {@code {case}} a complete hiring case that is shared; what
 * follows a question mark is the query, or the fields of the form that is sent, with {@code {stamp}} for
 * what its page says there. A dash: nothing in the address says whose it is.
 */
final class Addresses {

    private static final String TABLE = """
            address                                              owner  other nobody  token revoked expired erased

            GET  /                                                 200    200    200      -       -     200    200
            GET  /roles                                            200    200    200      -       -     200    200
            GET  /roles/{chapter}                                  200    200    200      -       -     200    200
            GET  /sheet                                            200    200    200      -       -     200    200
            GET  /sheet.pdf                                        200    200    200      -       -     200    200
            GET  /sheet.csv                                        200    200    200      -       -     200    200
            GET  /sheet.md                                         200    200    200      -       -     200    200
            GET  /sheet/{responsibility}                           200    200    200      -       -     200    200
            GET  /method                                           200    200    200      -       -     200    200
            GET  /method/example                                   200    200    200      -       -     200    200
            GET  /method/hiring                                    200    200    200      -       -     200    200
            GET  /method/hiring/sources                            200    200    200      -       -     200    200
            GET  /about                                            200    200    200      -       -     200    200
            GET  /accessibility                                    200    200    200      -       -     200    200
            GET  /privacy                                          200    200    200      -       -     200    200
            GET  /instruments/{edition}.json                       200    200    200      -       -     200    200

            GET  /questionnaire                                    200    200    200      -       -     200    200
            POST /questionnaire?sitting={sitting}&form=quick       303    404    404    422     422     303    303
            GET  /questionnaire/{sitting!}                         303    404    404    404     404     404    404
            GET  /questionnaire/{sitting!}/{item}                  200    404    404    404     404     404    404
            POST /questionnaire/{sitting!}/{item}?answer=skip      303    404    404    404     404     404    404
            GET  /questionnaire/{sitting!}/check                   200    404    404    404     404     404    404
            GET  /questionnaire/{sitting!}/finish                  200    404    404    404     404     404    404
            POST /questionnaire/{sitting!}/finish                  303    404    404    404     404     404    404

            GET  /results/{sitting}                                200    404    404    404     404     404    404
            GET  /results/{sitting}.json                           200    404    404    404     404     404    404
            GET  /results/{sitting}.pdf                            200    404    404    404     404     404    404
            GET  /results/{sitting}/share                          200    404    404    404     404     404    404
            GET  /results/{sitting}/share/preview                  200    404    404    404     404     404    404
            POST /results/{sitting}/share?answers=yes              303    404    404    404     404     404    404
            GET  /results/{sitting}/unshare                        200    404    404    404     404     404    404
            POST /results/{sitting}/unshare                        303    404    404    404     404     404    404
            GET  /results/{sitting}/continue                       200    404    404    404     404     404    404
            POST /results/{sitting}/continue                       303    404    404    404     404     404    404
            GET  /results/{sitting}/delete                         200    404    404    404     404     404    404
            POST /results/{sitting}/delete                         303    404    404    404     404     404    404

            GET  /hiring                                            200    200    200      -       -     200    200
            POST /hiring?case={case}&name=Ours                        303    404    404    422     422     303    303
            GET  /hiring/{case}                                     200    404    404    404     404     404    404
            GET  /hiring/{case}.json                                200    404    404    404     404     404    404
            GET  /hiring/{case}.pdf                                 200    404    404    404     404     404    404
            GET  /hiring/{case}/review.ics                          200    404    404    404     404     404    404
            GET  /hiring/{case}/{factor}                            200    404    404    404     404     404    404
            POST /hiring/{case}/{factor}?level=not-sure             303    404    404    404     404     404    404
            GET  /hiring/{case}/check                               200    404    404    404     404     404    404
            GET  /hiring/{case}/copy                                200    404    404    404     404     404    404
            POST /hiring/{case}/copy?copy={unknown}&name=Ours         303    404    404    404     404     404    404
            GET  /hiring/{case}/share                               200    404    404    404     404     404    404
            GET  /hiring/{case}/share/preview                       200    404    404    404     404     404    404
            POST /hiring/{case}/share                               303    404    404    404     404     404    404
            GET  /hiring/{case}/unshare                             200    404    404    404     404     404    404
            POST /hiring/{case}/unshare                             303    404    404    404     404     404    404
            GET  /hiring/{case}/delete                              200    404    404    404     404     404    404
            POST /hiring/{case}/delete                              303    404    404    404     404     404    404
            GET  /hiring/compare?first={case}&second={unknown}      404    404    404    404     404     404    404

            GET  /hiring/{case}/kit                                  200 404 404 404 404 404 404
            POST /hiring/{case}/kit?post=one-person                  303 404 404 404 404 404 404
            GET  /hiring/{case}/kit/choice                           200 404 404 404 404 404 404
            POST /hiring/{case}/kit/choice?post=one-person&outcomes=vision&outcomes=roadmap&outcomes=solution&outcomes=review&outcomes=launch&must-haves=influence&must-haves=quality&must-haves=backlog&must-haves=priorities 303 404 404 404 404 404 404
            GET  /hiring/{case}/kit/job-description                  200 404 404 404 404 404 404
            GET  /hiring/{case}/kit/job-description.pdf              200 404 404 404 404 404 404
            GET  /hiring/{case}/kit/job-description.md               200 404 404 404 404 404 404
            GET  /hiring/{case}/kit/job-description.txt              200 404 404 404 404 404 404
            GET  /hiring/{case}/kit/job-description/edit             200 404 404 404 404 404 404
            POST /hiring/{case}/kit/job-description/edit?post=one-person&title=A&stamp-title={stamp}&meaning=A&stamp-meaning={stamp}&purpose=A&stamp-purpose={stamp}&outcomes=A&stamp-outcomes={stamp}&decisions=A&stamp-decisions={stamp}&works-with=A&stamp-works-with={stamp}&must-haves=A&stamp-must-haves={stamp}&nice-to-haves=A&stamp-nice-to-haves={stamp}&pay=A&stamp-pay={stamp}&place-and-hours=A&stamp-place-and-hours={stamp}&process=A&stamp-process={stamp}&closing-date=2027-01-31&stamp-closing-date={stamp} 303 404 404 404 404 404 404
            GET  /hiring/{case}/kit/job-description/reset            200 404 404 404 404 404 404
            POST /hiring/{case}/kit/job-description/reset?post=one-person 303 404 404 404 404 404 404
            GET  /hiring/{case}/kit/matrix                           200 404 404 404 404 404 404
            POST /hiring/{case}/kit/matrix?matrix={unknown}&name=Ours 303 404 404 404 404 404 404
            GET  /hiring/{case}/kit/interview                        200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/interview.pdf                    200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/interview.md                     200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/interview.txt                    200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/scorecards                       200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/scorecards.pdf                   200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/scorecards.md                    200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/scorecards.txt                   200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/work-sample                      200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/work-sample.pdf                  200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/work-sample.md                   200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/work-sample.txt                  200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/first-90-days                    200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/first-90-days.pdf                200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/first-90-days.md                 200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/first-90-days.txt                200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/decision-rights                  200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/decision-rights.pdf              200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/decision-rights.md               200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/decision-rights.txt              200    404    404    404     404    404    404
            GET  /hiring/{case}/kit/interview/questions              200    404    404    404     404    404    404
            POST /hiring/{case}/kit/interview/questions?post=one-person&influence=senior-mind&stamp-influence={stamp}&quality=sent-back&stamp-quality={stamp}&backlog=overgrown-list&stamp-backlog={stamp}&priorities=not-now&stamp-priorities={stamp} 303 404 404 404 404 404 404
            GET  /hiring/{case}/kit/first-90-days/edit 200 404 404 404 404 404 404
            POST /hiring/{case}/kit/first-90-days/edit?post=one-person&learn=Ours&stamp-learn={stamp} 303 404 404 404 404 404 404
            GET  /hiring/{case}/kit/first-90-days/reset 200 404 404 404 404 404 404
            POST /hiring/{case}/kit/first-90-days/reset?post=one-person 303 404 404 404 404 404 404
            GET  /hiring/{case}/kit/decision-rights/edit 200 404 404 404 404 404 404
            POST /hiring/{case}/kit/decision-rights/edit?post=one-person&differ=Ours&stamp-differ={stamp} 303 404 404 404 404 404 404
            GET  /hiring/{case}/kit/decision-rights/reset 200 404 404 404 404 404 404
            POST /hiring/{case}/kit/decision-rights/reset?post=one-person 303 404 404 404 404 404 404
            GET  /hiring/{case}/kit.pdf 200 404 404 404 404 404 404
            GET  /hiring/{case}/kit.zip 200 404 404 404 404 404 404

            GET  /shared/{token}                                   200    200    200      -     410     404    404
            POST /shared/{token}                                   405    405    405      -     410     404    404

            GET  /matrices                                         200    200    200      -       -     200    200
            POST /matrices?matrix={matrix}&name=X&preset=safe      303    404    404    422     422     303    303
            GET  /matrices/{matrix}                                200    404    404    404     404     404    404
            GET  /matrices/{matrix}.json                           200    404    404    404     404     404    404
            GET  /matrices/{matrix}/sheet                          200    404    404    404     404     404    404
            GET  /matrices/{matrix}/sheet.pdf                      200    404    404    404     404     404    404
            GET  /matrices/{matrix}/sheet.csv                      200    404    404    404     404     404    404
            GET  /matrices/{matrix}/sheet.md                       200    404    404    404     404     404    404
            GET  /matrices/{matrix}/{responsibility}               200    404    404    404     404     404    404
            POST /matrices/{matrix}/{responsibility}?version=1&note=Mine 303    404    404    404     404     404    404
            GET  /matrices/{matrix}/{responsibility}/move          200    404    404    404     404     404    404
            POST /matrices/{matrix}/{responsibility}/move?to=up&from=11 303 404 404 404 404 404 404
            GET  /matrices/{matrix}/{responsibility}/reset         200    404    404    404     404     404    404
            POST /matrices/{matrix}/{responsibility}/reset?version=1 303  404    404    404     404     404    404
            GET  /matrices/{matrix}/{responsibility}/remove        200    404    404    404     404     404    404
            POST /matrices/{matrix}/{responsibility}/remove?version=1 404 404    404    404     404     404    404
            GET  /matrices/{matrix}/parties                        200    404    404    404     404     404    404
            POST /matrices/{matrix}/parties?version=0&name=Y       303    404    404    404     404     404    404
            GET  /matrices/{matrix}/rows                           200    404    404    404     404     404    404
            POST /matrices/{matrix}/rows?name=Z&area=market        303    404    404    404     404     404    404
            GET  /matrices/{matrix}/reset                          200    404    404    404     404     404    404
            POST /matrices/{matrix}/reset                          303    404    404    404     404     404    404
            GET  /matrices/{matrix}/import                         200    404    404    404     404     404    404
            POST /matrices/{matrix}/import?table=Responsibility    303    404    404    404     404     404    404
            GET  /matrices/{matrix}/history                        200    404    404    404     404     404    404
            POST /matrices/{matrix}/history?change=1&version=1     303    404    404    404     404     404    404
            GET  /matrices/{matrix}/share                          200    404    404    404     404     404    404
            POST /matrices/{matrix}/share?link=reading             303    404    404    404     404     404    404
            GET  /matrices/{matrix}/unshare                        200    404    404    404     404     404    404
            POST /matrices/{matrix}/unshare?link=reading           303    404    404    404     404     404    404
            GET  /matrices/{matrix}/delete                         200    404    404    404     404     404    404
            POST /matrices/{matrix}/delete                         303    404    404    404     404     404    404

            GET  /mine                                             200    200    200      -       -     200    200
            GET  /mine.json                                        200    200    200      -       -     200    200
            GET  /mine/compare?first={sitting}&second={unknown}    404    404    404    404     404     404    404
            GET  /mine/erase                                       200    200    200      -       -     200    200
            POST /mine/erase                                       303    303    303      -       -     303    303
            GET  /return                                           200    200    200      -       -     200    200
            GET  /return/{key}                                     200    200    200    404     404     404    404
            POST /return/{key}                                     303    303    303    404     404     404    404

            GET  /error                                            404    404    404      -       -     404    404
            GET  /.well-known/security.txt                         404    404    404      -       -     404    404
            GET  /livez                                            200    200    200      -       -     200    200
            GET  /readyz                                           200    200    200      -       -     200    200
            GET  /actuator/health                                  200    200    200      -       -     200    200
            GET  /actuator/health/**                               404    404    404      -       -     404    404
            """;

    private Addresses() {}

    /** Who asks, and for what. */
    enum Asking {
        OWNER,
        /** With a key and things of their own. */
        OTHER,
        /** Without any key. */
        NOBODY,
        /** Somebody else, with the token of a link where the id or the private key belongs. */
        TOKEN,
        /** The same, with that of a link which was taken back. */
        REVOKED,
        /** The owner, when everything's time is over. */
        EXPIRED,
        /** The owner, after erasing everything. */
        ERASED
    }

    /** One address and all its answers. */
    record Line(String method, String address, Map<Asking, Integer> answers) {

        private static final int LONGEST_NAME = 100;

        /** As a controller writes it. */
        String mapping() {
            return method + " " + address.replace("!", "").replaceFirst("\\?.*", "");
        }

        /** The address itself, or that of the form. */
        String path() {
            return method.equals("POST") ? address.replaceFirst("\\?.*", "") : address;
        }

        /** Names and values of the form in turn. */
        String[] fields() {
            return method.equals("POST") && address.contains("?")
                    ? address.replaceFirst(".*\\?", "").split("[&=]")
                    : new String[0];
        }

        /** Short, since it is the name of a test, and Surefire waits for ever after a name that is very long. */
        @Override
        public String toString() {
            String whole = method + " " + address;
            return whole.length() > LONGEST_NAME ? whole.substring(0, LONGEST_NAME) + "..." : whole;
        }
    }

    static List<Line> all() {
        return TABLE.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Addresses::line)
                .toList();
    }

    private static Line line(String line) {
        String[] cells = line.split(" +");
        if (cells.length != 2 + Asking.values().length) {
            throw new IllegalArgumentException(
                    "one answer for each of " + Arrays.toString(Asking.values()) + ": " + line);
        }
        Map<Asking, Integer> answers = new EnumMap<>(Asking.class);
        for (Asking asking : Asking.values()) {
            String answer = cells[2 + asking.ordinal()];
            if (!answer.equals("-")) {
                answers.put(asking, Integer.valueOf(answer));
            }
        }
        return new Line(cells[0], cells[1], answers);
    }
}
