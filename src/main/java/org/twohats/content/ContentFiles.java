package org.twohats.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files below {@code content/}, which ship with the program and are read when it starts. */
@Component
public class ContentFiles {

    private static final String ROOT = "content/";
    private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*?-->", Pattern.DOTALL);
    private static final List<Extension> MARKDOWN =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create(), YamlFrontMatterExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(MARKDOWN).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(MARKDOWN)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof TableBlock) {
                    attributes.put("class", "ledger");
                } else if (node instanceof TableCell cell && !cell.isHeader() && cell.getPrevious() != null) {
                    attributes.put("data-label", heading(cell));
                }
            })
            .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(MARKDOWN).build();

    /** The heading of a cell's column, which stands beside the cell where a page is too narrow for a table. */
    private static String heading(TableCell cell) {
        Node row = cell.getParent();
        Node heading =
                row.getParent().getParent().getFirstChild().getFirstChild().getFirstChild();
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            heading = heading.getNext();
        }
        return PLAIN.render(heading).replaceFirst("\\|?\\s*$", "").strip();
    }

    /**
     * The names of the folders in a folder, in alphabetical order.
     *
     * @param folder below {@code content/}, such as {@code instrument}
     */
    public List<String> folders(String folder) {
        TreeSet<String> names = new TreeSet<>();
        for (Resource file : matching(ROOT + folder + "/*/*.yaml")) {
            names.add(address(file).replaceFirst("^.*/([^/]+)/[^/]+$", "$1"));
        }
        return List.copyOf(names);
    }

    /**
     * The texts of a folder's files by file name, in alphabetical order.
     *
     * @param folder below {@code content/}, such as {@code instrument/2026-1}
     * @param names which files, with a star for any part of a name
     */
    public SortedMap<String, String> texts(String folder, String names) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Resource file : matching(ROOT + folder + "/" + names)) {
            String name = address(file).replaceFirst("^.*/", "");
            texts.put(name, text(ROOT + folder + "/" + name));
        }
        return texts;
    }

    /**
     * A YAML file.
     *
     * @param path below {@code content/}
     * @throws ContentError if it is not there or is not YAML
     */
    public ContentNode yaml(String path) {
        return ContentNode.yaml(ROOT + path, text(ROOT + path));
    }

    /**
     * A page of running text from {@code content/pages/<language>/<name>.md}, in English where the language lacks it.
     *
     * @throws ContentError if it is not there or has no title or description
     */
    public Prose prose(String name, Locale locale) {
        return prose("pages", name, locale, Map.of());
    }

    /**
     * A page of running text from {@code content/<folder>/<language>/<name>.md}, in English where the language lacks it.
     *
     * @param links addresses by the label under which the text refers to them, as in {@code [Dirk Riehle][riehle]}
     * @throws ContentError if it is not there, has no title or description, or refers to something unknown
     */
    public Prose prose(String folder, String name, Locale locale, Map<String, String> links) {
        String translated = ROOT + folder + "/" + locale.getLanguage() + "/" + name + ".md";
        String path = new ClassPathResource(translated).exists() ? translated : ROOT + folder + "/en/" + name + ".md";
        return prose(path, withLinks(text(path), links));
    }

    /**
     * One paragraph of Markdown that stands in a YAML file, without the tag around it.
     *
     * @param links as in {@link #prose(String, String, Locale, Map)}
     * @throws ContentError if it refers to something unknown
     */
    public Markup paragraph(ContentNode place, Map<String, String> links) {
        Node document = PARSER.parse(withLinks(place.text(), links));
        unknownReference(document).ifPresent(text -> {
            throw place.error(unknown(text));
        });
        return new Markup(RENDERER.render(document).strip().replaceFirst("^<p>(.*)</p>$", "$1"));
    }

    private static String withLinks(String text, Map<String, String> links) {
        StringBuilder whole = new StringBuilder(text).append('\n');
        links.forEach((label, address) ->
                whole.append("\n[").append(label).append("]: ").append(address));
        return whole.toString();
    }

    /** A bracket that is left over is a reference that leads nowhere. */
    private static Optional<String> unknownReference(Node document) {
        List<String> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                if (text.getLiteral().contains("]")) {
                    found.add(PLAIN.render(text.getParent()));
                }
            }
        });
        return found.stream().findFirst();
    }

    private static String unknown(String text) {
        return "a name in square brackets is not among the known sources: '" + text.strip() + "'";
    }

    /** What stands between {@code <!--} and {@code -->} is for editors. */
    static Prose prose(String file, String text) {
        Node document = PARSER.parse(COMMENT.matcher(text).replaceAll(""));
        unknownReference(document).ifPresent(place -> {
            throw new ContentError(file, unknown(place));
        });
        YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
        document.accept(front);
        HeadingCollector headings = new HeadingCollector();
        document.accept(headings);
        return new Prose(
                single(file, front.getData(), "title"),
                single(file, front.getData(), "description"),
                headings.found,
                RENDERER.render(document));
    }

    private static String single(String file, Map<String, List<String>> front, String key) {
        List<String> values = front.getOrDefault(key, List.of());
        if (values.size() != 1 || values.get(0).isBlank()) {
            throw new ContentError(file, "the head of the page, between two lines '---', needs one '" + key + ": …'");
        }
        return values.get(0);
    }

    private static List<Resource> matching(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Resource file) {
        try {
            return file.getURL().getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String path) {
        try (InputStream stream = new ClassPathResource(path).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ContentError(path, "the file is missing or cannot be read");
        }
    }

    /** Gives the second-level headings the same anchors as the renderer does. */
    private static final class HeadingCollector extends AbstractVisitor {

        private final IdGenerator anchors = IdGenerator.builder().build();
        private final List<Prose.Heading> found = new ArrayList<>();

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            String text = PLAIN.render(heading);
            String anchor = anchors.generateId(text);
            if (heading.getLevel() == 2) {
                found.add(new Prose.Heading(anchor, text));
            }
        }
    }
}
