package org.twohats.browser;

import java.util.List;
import java.util.function.Consumer;
import org.twohats.testing.Told;

/**
 * Everything a visitor can come to see: every page, in every state that looks different. What holds for all pages is
 * proved for all of these, so a new page joins by one line.
 */
enum Sight {
    HOME(visitor -> visitor.opens("/")),
    METHOD(visitor -> visitor.opens("/method")),
    METHOD_EXAMPLE(visitor -> visitor.opens("/method/example")),
    ABOUT(visitor -> visitor.opens("/about")),
    ACCESSIBILITY(visitor -> visitor.opens("/accessibility")),
    PRIVACY(visitor -> visitor.opens("/privacy")),

    ROLES(visitor -> visitor.opens("/roles")),
    ROLES_PRODUCT_MANAGER(visitor -> visitor.opens("/roles/product-manager")),
    ROLES_PRODUCT_OWNER(visitor -> visitor.opens("/roles/product-owner")),
    ROLES_DAY_TO_DAY(visitor -> visitor.opens("/roles/day-to-day")),
    ROLES_WORKING_TOGETHER(visitor -> visitor.opens("/roles/working-together")),
    ROLES_EVERY_ORGANISATION(visitor -> visitor.opens("/roles/every-organisation")),
    ROLES_BOTH(visitor -> visitor.opens("/roles/both")),
    ROLES_CAREERS(visitor -> visitor.opens("/roles/careers")),
    ROLES_DISAGREEMENTS(visitor -> visitor.opens("/roles/disagreements")),
    ROLES_SOURCES(visitor -> visitor.opens("/roles/sources")),

    SHEET(visitor -> visitor.opens("/sheet")),
    SHEET_OF_ONE_OWNER(visitor -> visitor.opens("/sheet?preset=single-owner")),
    SHEET_WITHOUT_OWNER(visitor -> visitor.opens("/sheet?preset=kanban")),
    DUTY(visitor -> visitor.opens("/sheet/roadmap")),
    DUTY_FIRST(visitor -> visitor.opens("/sheet/customer-problems")),
    DUTY_LAST(visitor -> visitor.opens("/sheet/results")),

    START(visitor -> visitor.opens("/questionnaire")),
    START_WITH_PROBLEM(422, visitor -> visitor.opens("/questionnaire").continues()),
    START_REFUSED(
            422,
            visitor -> visitor.opens("/questionnaire")
                    .losesCookie("form")
                    .chooses("quick")
                    .continues()),
    START_UNDER_WAY(visitor -> visitor.hasAnswered(Sheet.OWNER, 7).opens("/questionnaire")),

    QUESTION(visitor -> visitor.hasAnswered(Sheet.OWNER, 7).opens("/questionnaire/" + visitor.sitting())),
    QUESTION_ANSWERED(visitor -> visitor.hasAnswered(Sheet.OWNER, 7).opens(visitor.question(pair(6)))),
    QUESTION_WITH_PROBLEM(
            422,
            visitor -> visitor.hasBegun("full").opens(visitor.question(pair(0))).continues()),
    QUESTION_REFUSED(
            422,
            visitor -> visitor.hasBegun("full")
                    .opens(visitor.question(pair(0)))
                    .losesCookie("form")
                    .answers("rather-right")),
    QUESTION_OUT_OF_ORDER(
            422,
            visitor -> visitor.hasBegun("full")
                    .opens(visitor.question(pair(0)))
                    .bendsFormTo(visitor.question(pair(5)))
                    .answers("both")),

    CHECK(visitor -> visitor.hasAnsweredAll(Sheet.MANAGER).opens(visitor.check())),
    CHECK_WITH_THIN_AXES(visitor -> visitor.hasAnsweredAll(Sheet.TWO_ANSWERS).opens(visitor.check())),
    CHECK_REFUSED(
            422,
            visitor -> visitor.hasAnsweredAll(Sheet.MANAGER)
                    .opens(visitor.check())
                    .losesCookie("form")
                    .continues()),
    FINISHED(
            422,
            visitor -> visitor.hasAnsweredAll(Sheet.MANAGER)
                    .opens(visitor.question(pair(3)))
                    .hasFinished()
                    .answers("skip")),

    RESULT_PRODUCT_MANAGER(result(Sheet.MANAGER)),
    RESULT_LIKELY_PRODUCT_MANAGER(result(Sheet.LIKELY_MANAGER)),
    RESULT_PRODUCT_OWNER(result(Sheet.OWNER)),
    RESULT_STRATEGIC_INWARD(result(Sheet.INWARD_STRATEGIST)),
    RESULT_TACTICAL_OUTWARD(result(Sheet.OUTWARD_TACTICIAN)),
    RESULT_LEANS_PRODUCT_MANAGER(result(Sheet.ALMOST_MANAGER)),
    RESULT_LEANS_PRODUCT_OWNER(result(Sheet.ALMOST_OWNER)),
    RESULT_ONE_SIDED(result(Sheet.STRATEGIST)),
    RESULT_BALANCED(result(Sheet.MIDDLE)),
    RESULT_UNDECIDED(result(Sheet.TORN)),
    RESULT_NOT_ENOUGH(result(Sheet.TWO_ANSWERS)),
    RESULT_OF_QUICK_FORM(result(Sheet.QUICK_OWNER)),

    RESULT_WITH_REFUSED_FORM(
            422,
            visitor -> visitor.hasFinished(Sheet.QUICK_OWNER)
                    .opens(visitor.result())
                    .losesCookie("form")
                    .continues()),
    RESULT_GONE_ON(visitor -> {
        visitor.hasAnsweredAll(Sheet.QUICK_OWNER).hasFinished();
        String quick = visitor.result();
        visitor.hasGoneOn().opens(quick);
    }),
    RESULT_CONTINUED(visitor -> {
        visitor.hasAnsweredAll(Sheet.QUICK_OWNER).hasFinished().hasGoneOn().hasAnsweredTheRest("rather-left");
        visitor.opens(visitor.result());
    }),
    DELETE_CONTINUED(visitor -> {
        visitor.hasAnsweredAll(Sheet.QUICK_OWNER).hasFinished();
        String quick = visitor.result();
        visitor.hasGoneOn().opens(quick + "/delete");
    }),

    COMPARE_NOTHING(visitor -> visitor.opens("/mine/compare")),
    COMPARE_CHOICE(visitor -> visitor.hasTwo(Sheet.MANAGER, Sheet.OWNER).opens("/mine/compare")),
    COMPARE_WITH_PROBLEM(
            422,
            visitor -> visitor.hasTwo(Sheet.MANAGER, Sheet.OWNER)
                    .opens("/mine/compare?first=" + visitor.sitting() + "&second=" + visitor.sitting())),
    COMPARE_MOVED(visitor ->
            visitor.hasTwo(Sheet.MANAGER, Sheet.OWNER).opens("/mine/compare").continues()),
    COMPARE_ALIKE(visitor ->
            visitor.hasTwo(Sheet.MIDDLE, Sheet.MIDDLE).opens("/mine/compare").continues()),
    COMPARE_WITHIN_CHANCE(visitor ->
            visitor.hasTwo(Sheet.MIDDLE, Sheet.TORN).opens("/mine/compare").continues()),
    COMPARE_THIN(visitor -> visitor.hasTwo(Sheet.TWO_ANSWERS, Sheet.MANAGER)
            .opens("/mine/compare")
            .continues()),
    COMPARE_CONTINUED(visitor -> {
        visitor.hasAnsweredAll(Sheet.QUICK_OWNER).hasFinished().hasGoneOn().hasAnsweredTheRest("rather-left");
        visitor.opens("/mine/compare").continues();
    }),

    SHARE(visitor -> visitor.hasFinished(Sheet.MANAGER).opens(visitor.result() + "/share")),
    SHARE_WITH_PROBLEM(
            422,
            visitor -> visitor.hasFinished(Sheet.MANAGER)
                    .opens(visitor.result() + "/share")
                    .bendsField("answers", "perhaps")
                    .ticks()
                    .continues()),
    SHARE_REFUSED(
            422,
            visitor -> visitor.hasFinished(Sheet.MANAGER)
                    .opens(visitor.result() + "/share")
                    .losesCookie("form")
                    .continues()),
    SHARE_PREVIEW(visitor -> visitor.hasFinished(Sheet.MANAGER).opens(visitor.result() + "/share/preview")),
    SHARE_MADE(visitor -> {
        visitor.hasFinished(Sheet.OWNER).hasShared();
        visitor.opens(visitor.result() + "/share");
    }),
    SHARED(visitor -> visitor.opens(visitor.hasFinished(Sheet.INWARD_STRATEGIST).hasShared())),
    SHARED_WITH_ANSWERS(
            visitor -> visitor.opens(visitor.hasFinished(Sheet.LIKELY_MANAGER).hasSharedWithAnswers())),
    SHARED_WITHOUT_VERDICT(
            visitor -> visitor.opens(visitor.hasFinished(Sheet.TWO_ANSWERS).hasSharedWithAnswers())),
    SHARED_NO_LONGER(
            410, visitor -> visitor.opens(visitor.hasFinished(Sheet.QUICK_HALF).hasUnshared())),

    MINE(visitor -> visitor.hasFinished(Sheet.OWNER).opens("/mine")),
    MINE_EMPTY(visitor -> visitor.opens("/mine")),
    MINE_DELETED(visitor -> visitor.hasFinished(Sheet.OWNER).opens("/mine?gone=one")),
    MINE_ERASED(visitor -> visitor.opens("/mine?gone=all")),
    ERASE(visitor -> visitor.hasFinished(Sheet.OWNER).opens("/mine/erase")),
    ERASE_REFUSED(
            422,
            visitor -> visitor.hasFinished(Sheet.OWNER)
                    .opens("/mine/erase")
                    .losesCookie("form")
                    .continues()),
    DELETE(visitor -> visitor.hasFinished(Sheet.MANAGER).opens(visitor.result() + "/delete")),
    DELETE_DRAFT(visitor -> visitor.hasAnswered(Sheet.OWNER, 3).opens(visitor.result() + "/delete")),
    DELETE_REFUSED(
            422,
            visitor -> visitor.hasAnswered(Sheet.OWNER, 3)
                    .opens(visitor.result() + "/delete")
                    .losesCookie("form")
                    .continues()),
    LINK(visitor -> visitor.hasFinished(Sheet.OWNER).opens("/return")),
    LINK_TO_NOTHING(visitor -> visitor.opens("/return")),
    RETURN(visitor -> {
        String link = visitor.hasFinished(Sheet.OWNER).privateLink();
        visitor.losesCookie("visitor").opens(link);
    }),
    RETURN_HERE(visitor -> visitor.opens(visitor.hasFinished(Sheet.OWNER).privateLink())),
    RETURN_BESIDE_ANOTHER_KEY(visitor -> {
        String link = visitor.hasFinished(Sheet.OWNER).privateLink();
        visitor.losesCookie("visitor").hasBegun("quick").opens(link);
    }),
    RETURN_REFUSED(422, visitor -> {
        String link = visitor.hasFinished(Sheet.OWNER).privateLink();
        visitor.losesCookie("visitor").opens(link).losesCookie("form").continues();
    }),

    HIRING(visitor -> visitor.opens("/hiring")),
    HIRING_UNDER_WAY(visitor -> visitor.hasOpenedCase().opens("/hiring")),
    HIRING_WITH_PROBLEM(
            422,
            visitor -> visitor.opens("/hiring").bendsField("name", "\u202Eteam").continues()),
    HIRING_REFUSED(422, visitor -> visitor.opens("/hiring").losesCookie("form").continues()),
    HIRING_QUESTION(visitor -> visitor.hasOpenedCase().opens(visitor.hiring() + "/owner-means")),
    HIRING_LIST(visitor -> visitor.hasTold(Told.FIRST_PRODUCT_PERSON).opens(visitor.hiring() + "/outward-needs")),
    HIRING_QUESTION_WITH_PROBLEM(
            422,
            visitor -> visitor.hasOpenedCase()
                    .opens(visitor.hiring() + "/owner-means")
                    .continues()),
    HIRING_LIST_REFUSED(
            422,
            visitor -> visitor.hasTold(Told.FIRST_PRODUCT_PERSON)
                    .opens(visitor.hiring() + "/outward-needs")
                    .losesCookie("form")
                    .continues()),
    HIRING_QUESTION_OUT_OF_ORDER(
            422,
            visitor -> visitor.hasOpenedCase()
                    .opens(visitor.hiring() + "/owner-means")
                    .bendsFormTo(visitor.hiring() + "/direction")
                    .bendsField("level", "founder")
                    .ticks(List.of("founder"))
                    .continues()),
    HIRING_ANSWERS_SO_FAR(visitor ->
            visitor.hasOpenedCase().hasTold("owner-means", "one-team").opens(visitor.hiring() + "/check")),
    HIRING_CHECK(visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/check")),
    HIRING_CHECK_WITH_UNUSED(visitor ->
            visitor.hasTold(Told.OVERLOADED_MANAGER).hasTold("posts", "0").opens(visitor.hiring() + "/check")),
    ADVICE_PRODUCT_OWNER(visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring())),
    ADVICE_IN_TWO_READINGS(visitor -> visitor.hasTold(Told.NEEDS_ON_BOTH_SIDES).opens(visitor.hiring())),
    ADVICE_BOTH_OWNER_FIRST(visitor -> visitor.hasTold(Told.STRONG_FOUNDER).opens(visitor.hiring())),
    ADVICE_ONE_PERSON(visitor -> visitor.hasTold(Told.FIRST_PRODUCT_PERSON).opens(visitor.hiring())),
    ADVICE_NOT_YET(visitor -> visitor.hasTold(Told.STILL_SEARCHING).opens(visitor.hiring())),
    ADVICE_SECOND_MANAGER(visitor -> visitor.hasTold(Told.OUTWARD_OVERLOAD).opens(visitor.hiring())),
    WHAT_IF(visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/copy")),
    WHAT_IF_WITH_PROBLEM(
            422,
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER)
                    .opens(visitor.hiring() + "/copy")
                    .bendsField("name", "\u202Eteam")
                    .continues()),
    CASES_COMPARED(visitor -> {
        String first = visitor.hasTold(Told.OVERLOADED_MANAGER).hiring().substring("/hiring/".length());
        visitor.hasCopied()
                .hasTold("posts", "0")
                .opens("/hiring/compare?first=" + first + "&second="
                        + visitor.hiring().substring("/hiring/".length()));
    }),
    CASES_TO_COMPARE(
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).hasCopied().opens("/hiring/compare")),
    CASES_NOTHING_TO_COMPARE(visitor -> visitor.opens("/hiring/compare")),
    ADVICE_SHARE(visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/share")),
    ADVICE_SHARE_MADE(visitor -> {
        visitor.hasTold(Told.OVERLOADED_MANAGER).hasSharedAdvice();
        visitor.opens(visitor.hiring() + "/share");
    }),
    ADVICE_SHARED(
            visitor -> visitor.opens(visitor.hasTold(Told.FIRST_PRODUCT_PERSON).hasSharedAdvice())),
    CASE_DELETE(visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/delete")),
    KIT_INTERVIEW(visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/interview")),
    KIT_QUESTIONS(
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/interview/questions")),
    KIT_QUESTIONS_WITH_PROBLEM(
            422,
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER)
                    .opens(visitor.hiring() + "/kit/interview/questions")
                    .bendsField("quality", "none")
                    .continues()),
    KIT_QUESTIONS_OVERTAKEN(
            422,
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER)
                    .opens(visitor.hiring() + "/kit/interview/questions")
                    .unticks(List.of("sent-back"))
                    .bendsField("stamp-quality", ofAnotherPage())
                    .continues()),
    KIT_SCORECARDS(visitor -> visitor.hasTold(Told.OUTWARD_NEEDS).opens(visitor.hiring() + "/kit/scorecards")),
    KIT_WORK_SAMPLE(visitor -> visitor.hasTold(Told.FIRST_PRODUCT_PERSON).opens(visitor.hiring() + "/kit/work-sample")),
    KIT_FIRST_DAYS(visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/first-90-days")),
    KIT_FIRST_DAYS_IN_OWN_WORDS(
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/first-90-days/edit")),
    KIT_OWN_WORDS_WITH_PROBLEM(
            422,
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER)
                    .opens(visitor.hiring() + "/kit/decision-rights/edit")
                    .bendsField("first", "\u202Eus")
                    .continues()),
    KIT_OWN_WORDS_OVERTAKEN(
            422,
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER)
                    .opens(visitor.hiring() + "/kit/first-90-days/edit")
                    .bendsField("help", "You wait for a week.")
                    .bendsField("stamp-help", ofAnotherPage())
                    .continues()),
    KIT_DECISION_RIGHTS(
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/decision-rights")),
    KIT_DECISION_RIGHTS_WITHOUT_POST(
            visitor -> visitor.hasTold(Told.STILL_SEARCHING).opens(visitor.hiring() + "/kit/decision-rights")),
    METHOD_HIRING(visitor -> visitor.opens("/method/hiring")),
    METHOD_HIRING_SOURCES(visitor -> visitor.opens("/method/hiring/sources")),

    KIT(visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit")),
    KIT_FOR_NOBODY(visitor -> visitor.hasTold(Told.STILL_SEARCHING).opens(visitor.hiring() + "/kit")),
    KIT_REFUSED(
            422,
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER)
                    .opens(visitor.hiring() + "/kit")
                    .losesCookie("form")
                    .continues()),
    KIT_CHOICE(visitor -> visitor.hasTold(Told.FIRST_PRODUCT_PERSON).opens(visitor.hiring() + "/kit/choice")),
    KIT_CHOICE_WITH_PROBLEM(
            422,
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER)
                    .opens(visitor.hiring() + "/kit/choice")
                    .unticks(List.of("order-of-backlog", "daily-questions", "backlog-items"))
                    .continues()),
    JOB_DESCRIPTION(
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/job-description")),
    JOB_DESCRIPTION_OF_A_MANAGER(
            visitor -> visitor.hasTold(Told.OUTWARD_NEEDS).opens(visitor.hiring() + "/kit/job-description")),
    JOB_DESCRIPTION_EDIT(
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/job-description/edit")),
    JOB_DESCRIPTION_WITH_HINTS(visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER)
            .opens(visitor.hiring() + "/kit/job-description/edit")
            .bendsField("purpose", "We need a rockstar with 5 years of experience.")
            .continues()),
    JOB_DESCRIPTION_WITH_PROBLEM(
            422,
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER)
                    .opens(visitor.hiring() + "/kit/job-description/edit")
                    .bendsField("title", "x".repeat(121))
                    .continues()),
    JOB_DESCRIPTION_OVERTAKEN(
            422,
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER)
                    .opens(visitor.hiring() + "/kit/job-description/edit")
                    .bendsField("outcomes", "The team ships each week.")
                    .bendsField("stamp-outcomes", ofAnotherPage())
                    .continues()),
    JOB_DESCRIPTION_RESET(
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/job-description/reset")),
    KIT_MATRIX(visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/matrix")),
    KIT_MATRIX_WITH_PROBLEM(
            422,
            visitor -> visitor.hasTold(Told.OVERLOADED_MANAGER)
                    .opens(visitor.hiring() + "/kit/matrix")
                    .bendsField("name", "")
                    .continues()),

    MATRICES(visitor -> visitor.opens("/matrices?preset=start-up")),
    MATRICES_OF_ONES_OWN(visitor -> visitor.hasMatrix("safe").opens("/matrices")),
    MATRICES_WITH_PROBLEM(422, visitor -> visitor.opens("/matrices").continues()),
    MATRICES_REFUSED(
            422, visitor -> visitor.opens("/matrices").losesCookie("form").continues()),
    MATRIX(visitor -> visitor.hasMatrix("split-roles").opens(visitor.matrix())),
    MATRIX_OF_ONE_OWNER(visitor -> visitor.hasMatrix("single-owner").opens(visitor.matrix())),
    MATRIX_WIDE(visitor -> visitor.hasWideMatrix().opens(visitor.matrix() + "?saved=roadmap")),
    MATRIX_ROW(visitor -> visitor.hasMatrix("split-roles").opens(visitor.matrix() + "/product-goal")),
    MATRIX_ROW_WIDE(visitor -> visitor.hasWideMatrix().opens(visitor.matrix() + "/roadmap")),
    MATRIX_ROW_OF_ONES_OWN(
            visitor -> visitor.hasWideMatrix().opens(visitor.matrix()).follows("main a[href*='/own-']")),
    MATRIX_ROW_WITH_PROBLEM(
            422,
            visitor -> visitor.hasMatrix("split-roles")
                    .opens(visitor.matrix() + "/roadmap")
                    .bendsField("note", "x".repeat(601))
                    .continues()),
    MATRIX_ROW_REFUSED(
            422,
            visitor -> visitor.hasMatrix("split-roles")
                    .opens(visitor.matrix() + "/roadmap")
                    .losesCookie("form")
                    .continues()),
    MATRIX_ROW_IN_CONFLICT(
            422,
            visitor -> visitor.hasMatrix("split-roles")
                    .opens(visitor.matrix() + "/roadmap")
                    .hasSent("/roadmap", java.util.Map.of("version", "0", "note", "Theirs", "part-design", "does"))
                    .bendsField("note", "Mine")
                    .continues()),
    MATRIX_NAMES(visitor -> visitor.hasMatrix("kanban").opens(visitor.matrix() + "/parties")),
    MATRIX_NAMES_WIDE(visitor -> visitor.hasWideMatrix().opens(visitor.matrix() + "/parties")),
    MATRIX_NAMES_WITH_PROBLEM(
            422,
            visitor -> visitor.hasMatrix("kanban")
                    .opens(visitor.matrix() + "/parties")
                    .bendsField("new-1", "Design")
                    .continues()),
    MATRIX_ADD(visitor -> visitor.hasMatrix("kanban").opens(visitor.matrix() + "/rows")),
    MATRIX_ADD_WITH_PROBLEM(
            422,
            visitor -> visitor.hasMatrix("kanban")
                    .opens(visitor.matrix() + "/rows")
                    .continues()),
    MATRIX_RESET(visitor -> visitor.hasMatrix("kanban").opens(visitor.matrix() + "/reset")),
    MATRIX_IMPORT(visitor -> visitor.hasMatrix("kanban").opens(visitor.matrix() + "/import")),
    MATRIX_IMPORT_WITH_PROBLEM(
            422,
            visitor -> visitor.hasMatrix("kanban")
                    .opens(visitor.matrix() + "/import")
                    .bendsField("table", "Responsibility,Design\nKeep the roadmap,Z\n,A\n")
                    .continues()),
    MATRIX_HISTORY(visitor -> visitor.hasWideMatrix().opens(visitor.matrix() + "/history")),
    MATRIX_HISTORY_EMPTY(visitor -> visitor.hasMatrix("safe").opens(visitor.matrix() + "/history")),
    MATRIX_SHARE(visitor -> visitor.hasMatrix("safe").opens(visitor.matrix() + "/share")),
    MATRIX_SHARE_MADE(visitor -> {
        visitor.hasMatrix("safe").hasSharedMatrix("editing");
        visitor.opens(visitor.matrix() + "/share");
    }),
    MATRIX_DELETE(visitor -> visitor.hasMatrix("safe").opens(visitor.matrix() + "/delete")),
    MATRIX_SHEET(visitor -> visitor.hasMatrix("split-roles").opens(visitor.matrix() + "/sheet")),
    MATRIX_SHEET_WIDE(visitor -> visitor.hasWideMatrix().opens(visitor.matrix() + "/sheet")),
    MATRIX_SHARED(visitor -> visitor.opens(visitor.hasWideMatrix().hasSharedMatrix("reading"))),
    MATRIX_INVITATION(visitor -> {
        String link = visitor.hasMatrix("safe").hasSharedMatrix("editing");
        visitor.losesCookie("visitor").opens(link);
    }),
    MATRIX_EDITED(visitor -> {
        String link = visitor.hasMatrix("safe").hasSharedMatrix("editing");
        visitor.losesCookie("visitor").opens(link).continues();
    }),
    MATRIX_LEAVE(visitor -> {
        String link = visitor.hasMatrix("safe").hasSharedMatrix("editing");
        visitor.losesCookie("visitor").opens(link).continues().opens(visitor.matrix() + "/delete");
    }),

    FORBIDDEN(403, visitor -> visitor.opens("/operator/statistics")),
    NOT_FOUND(404, visitor -> visitor.opens("/questionnaires")),
    NOT_ALLOWED(
            405,
            visitor -> visitor.opens("/questionnaire").bendsFormTo("/method").answers("full")),
    TOO_LARGE(
            413,
            visitor -> visitor.opens("/questionnaire")
                    .bendsField("sitting", "a".repeat(70_000))
                    .answers("full"));

    private final int status;
    private final Consumer<Visitor> way;

    Sight(Consumer<Visitor> way) {
        this(200, way);
    }

    Sight(int status, Consumer<Visitor> way) {
        this.status = status;
        this.way = way;
    }

    /** The stamp of a text that stands there no longer. */
    private static String ofAnotherPage() {
        return "9-0000000000000000";
    }

    /** The status with which the page comes. */
    int status() {
        return status;
    }

    /** Takes a new visitor there. */
    Visitor shownTo(Visitor visitor) {
        way.accept(visitor);
        return visitor;
    }

    private static Consumer<Visitor> result(Sheet sheet) {
        return visitor -> visitor.hasFinished(sheet).opens(visitor.result());
    }

    private static Pair pair(int place) {
        return Pair.all("full").get(place);
    }
}
