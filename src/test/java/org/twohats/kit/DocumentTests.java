package org.twohats.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text to take along, for whatever reads it. */
class DocumentTests {

    private static final Document DOCUMENT = new Document(
            "Product owner (one team)",
            List.of("Here, a product owner is close to the team."),
            List.of(
                    new Document.Part("What you decide", List.of("The order.", "When it is done."), true),
                    new Document.Part("Pay", List.of("50,000 to 60,000 a year.", "Shares."), false)));

    @Test
    void plainTextHasPointsAndNoMarksAndNoBrokenLines() {
        assertThat(DOCUMENT.plainText()).isEqualTo("""
                Product owner (one team)

                Here, a product owner is close to the team.


                What you decide

                - The order.
                - When it is done.


                Pay

                50,000 to 60,000 a year.

                Shares.
                """);
    }

    @Test
    void markdownHasHeadingsAndLists() {
        assertThat(DOCUMENT.markdown()).isEqualTo("""
                # Product owner (one team)

                Here, a product owner is close to the team.

                ## What you decide

                - The order.
                - When it is done.

                ## Pay

                50,000 to 60,000 a year.

                Shares.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "- no list",
                "+ no list",
                "* no list",
                "1. no list",
                "12) no list",
                "> no quotation",
                "---",
                "===",
                "***",
                "`no code`",
                "``` no code",
                "~~~ no code",
                "[no link](javascript:alert(1))",
                "![no picture](http://example.org/x.png)",
                "<script>alert(1)</script>",
                "<http://example.org>",
                "*no* _stress_ **at** __all__",
                "a | b | c",
                "back\\slash and \\* star",
                "&lt;no entity&gt;",
                "{no: attribute} $no$ formula",
                "1986. A year to remember",
                "# # #",
                "=HYPERLINK(\"http://x\")",
                "Żółć 日本語 עברית 😀",
            })
    void whatWasTypedIsNeverReadAsMoreThanText(String typed) {
        Document document = new Document(
                typed,
                List.of(typed),
                List.of(
                        new Document.Part(typed, List.of(typed, typed), true),
                        new Document.Part(typed, List.of(typed), false)));
        List<String> read = new ArrayList<>();
        Parser.builder().build().parse(document.markdown()).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                read.add("h" + heading.getLevel() + " " + text(heading));
            }

            @Override
            public void visit(Paragraph paragraph) {
                read.add((paragraph.getParent().getParent() instanceof BulletList ? "- " : "p ") + text(paragraph));
            }
        });
        assertThat(read)
                .containsExactly(
                        "h1 " + typed,
                        "p " + typed,
                        "h2 " + typed,
                        "- " + typed,
                        "- " + typed,
                        "h2 " + typed,
                        "p " + typed);
        assertThat(document.plainText()).contains("\n- " + typed + "\n- " + typed + "\n");
    }

    /** What is written there; anything else than text spoils it. */
    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            text.append(
                    child instanceof Text words
                            ? words.getLiteral()
                            : child instanceof SoftLineBreak
                                    ? "\n"
                                    : "?" + child.getClass().getSimpleName());
        }
        return text.toString();
    }
}
