package org.maschinenraum.search;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index lies.
 *
 * @param address of Elasticsearch
 * @param user empty where Elasticsearch asks for nobody
 * @param index the alias everything is read and written through
 */
@ConfigurationProperties("maschinenraum.search")
record SearchProperties(
        @DefaultValue("http://127.0.0.1:9200") URI address,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("maschinenraum") String index) {

    /** The password stays out of every log. */
    @Override
    public String toString() {
        return address + "/" + index;
    }
}
