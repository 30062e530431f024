package org.twohats.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a content file that knows its file and line, so that whatever is missing or wrong can be named.
 *
 * <p>Every method that reads throws {@link ContentError} where the file says something else than was asked for.
 */
public final class ContentNode {

    private final String file;
    private final Node node;

    ContentNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads YAML.
     *
     * @param file what to call the text in messages
     * @throws ContentError if the text is empty or is not YAML
     */
    public static ContentNode yaml(String file, String text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new ContentError(file, "the file is empty");
            }
            return new ContentNode(file, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new ContentError(file, line, "this cannot be read as YAML: " + e.getProblem());
        }
    }

    /** The child under that key. */
    public ContentNode at(String key) {
        return find(key).orElseThrow(() -> error("'" + key + "' is missing here"));
    }

    /** The child under that key, or nothing where the key is not there. */
    public Optional<ContentNode> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** All children by key, in the file's order. */
    public Map<String, ContentNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw error("names with values belong here, such as 'key: value'");
        }
        Map<String, ContentNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            ContentNode name = new ContentNode(file, tuple.getKeyNode());
            if (entries.put(name.text(), new ContentNode(file, tuple.getValueNode())) != null) {
                throw name.error("'" + name.text() + "' stands here a second time");
            }
        }
        return entries;
    }

    /** All children of a list, in the file's order. */
    public List<ContentNode> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw error("a list belongs here, each line beginning with '- '");
        }
        List<ContentNode> list = new ArrayList<>();
        sequence.getValue().forEach(child -> list.add(new ContentNode(file, child)));
        return list;
    }

    /** Whether a single text stands here, and not a list or names with values. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** The text that stands here; never blank. */
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error("a text belongs here");
        }
        if (scalar.getValue().isBlank()) {
            throw error("a text belongs here, but nothing stands here");
        }
        return scalar.getValue().strip();
    }

    /** The text under that key; never blank. */
    public String text(String key) {
        return at(key).text();
    }

    /** The list of texts under that key. */
    public List<String> texts(String key) {
        return at(key).list().stream().map(ContentNode::text).toList();
    }

    /** The number under that key. */
    public double number(String key) {
        ContentNode place = at(key);
        try {
            return Double.parseDouble(place.text());
        } catch (NumberFormatException e) {
            throw place.error("a number belongs here, not '" + place.text() + "'");
        }
    }

    /**
     * What stands here as a word of the domain.
     *
     * @param meaning finds the word, or nothing where the text is none
     * @param kind what is expected, for the message: "an axis"
     */
    public <T> T word(Function<String, Optional<T>> meaning, String kind) {
        return meaning.apply(text()).orElseThrow(() -> error("'" + text() + "' is not " + kind));
    }

    /** Refuses keys that nobody reads, since they are usually misspelled ones. */
    public ContentNode allowing(String... keys) {
        Set<String> known = Set.copyOf(Arrays.asList(keys));
        entries().forEach((key, place) -> {
            if (!known.contains(key)) {
                throw place.error("nobody knows '" + key + "' here; known are " + String.join(", ", keys));
            }
        });
        return this;
    }

    /** An error about this place. */
    public ContentError error(String sentence) {
        return new ContentError(file, node.getStartMark().getLine() + 1, sentence);
    }
}
