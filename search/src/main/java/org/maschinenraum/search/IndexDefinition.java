package org.maschinenraum.search;

import java.io.StringReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Settings and mappings of an index, from {@code config}; the word list is put in, since the server reads no file of ours. */
class IndexDefinition {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WORD_LIST = "/index/analysis/filter/compound_words";

    private final ObjectNode definition;

    private IndexDefinition(ObjectNode definition) {
        this.definition = definition;
    }

    static IndexDefinition load(CompoundWords words) {
        var settings = JSON.readTree(WordFile.text("settings.json"));
        ((ObjectNode) settings.at(WORD_LIST)).set("word_list", JSON.valueToTree(words.all()));
        var definition = JSON.createObjectNode();
        definition.set("settings", settings);
        definition.set("mappings", JSON.readTree(WordFile.text("mappings.json")));
        return new IndexDefinition(definition);
    }

    /** The body of the request that creates an index with this alias. */
    StringReader withAlias(String alias) {
        var body = definition.deepCopy();
        body.putObject("aliases").putObject(alias);
        return new StringReader(JSON.writeValueAsString(body));
    }
}
