package org.maschinenraum.search;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Search and its index as beans; nothing is asked of Elasticsearch before somebody searches or writes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
public class SearchConfiguration {

    @Bean
    SearchConnection searchConnection(SearchProperties properties) {
        return new SearchConnection(properties);
    }

    @Bean
    Search search(SearchConnection connection, SearchProperties properties) {
        var questions = new Questions(CompoundWords.load(), StopWords.load());
        return new SearchQuerying(connection, new SearchRequests(properties.index()), questions);
    }

    @Bean
    SearchHealth searchHealth(SearchConnection connection) {
        return () -> connection.ask(client -> client.ping());
    }

    @Bean
    SearchIndex searchIndex(SearchConnection connection, SearchProperties properties) {
        var lifecycle = new IndexLifecycle(connection, properties.index(), IndexDefinition.load(CompoundWords.load()));
        return new SearchIndexing(new IndexWriting(connection, lifecycle), lifecycle);
    }
}
