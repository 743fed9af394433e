package org.maschinenraum.integration.database;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.KeyHolder;

/** Spring's client, with every parameter converted on its way; all else is passed on untouched. */
record ConvertingJdbcClient(JdbcClient client) implements JdbcClient {

    @Override
    public StatementSpec sql(String sql) {
        return new Statement(client.sql(sql));
    }

    private record Statement(StatementSpec spec) implements StatementSpec {

        @Override
        public StatementSpec param(@Nullable Object value) {
            return new Statement(spec.param(Parameters.toDriver(value)));
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value) {
            return new Statement(spec.param(index, Parameters.toDriver(value)));
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value, int sqlType) {
            return new Statement(spec.param(index, Parameters.toDriver(value), sqlType));
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value) {
            return new Statement(spec.param(name, Parameters.toDriver(value)));
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value, int sqlType) {
            return new Statement(spec.param(name, Parameters.toDriver(value), sqlType));
        }

        @Override
        public StatementSpec params(@Nullable Object... values) {
            return new Statement(spec.params(Parameters.all(Arrays.asList(values))));
        }

        @Override
        public StatementSpec params(List<?> values) {
            return new Statement(spec.params(Parameters.all(values)));
        }

        @Override
        public StatementSpec params(Map<String, ?> values) {
            return new Statement(spec.params(Parameters.all(values)));
        }

        @Override
        public StatementSpec paramSource(Object record) {
            return new Statement(spec.paramSource(Parameters.ofComponents(record)));
        }

        @Override
        public StatementSpec paramSource(SqlParameterSource source) {
            return new Statement(spec.paramSource(source));
        }

        @Override
        public StatementSpec withFetchSize(int fetchSize) {
            return new Statement(spec.withFetchSize(fetchSize));
        }

        @Override
        public StatementSpec withMaxRows(int maxRows) {
            return new Statement(spec.withMaxRows(maxRows));
        }

        @Override
        public StatementSpec withQueryTimeout(int seconds) {
            return new Statement(spec.withQueryTimeout(seconds));
        }

        @Override
        public ResultQuerySpec query() {
            return spec.query();
        }

        @Override
        public <T> MappedQuerySpec<@Nullable T> query(Class<T> mappedClass) {
            return spec.query(mappedClass);
        }

        @Override
        public <T extends @Nullable Object> MappedQuerySpec<T> query(RowMapper<T> mapper) {
            return spec.query(mapper);
        }

        @Override
        public void query(RowCallbackHandler handler) {
            spec.query(handler);
        }

        @Override
        public <T extends @Nullable Object> T query(ResultSetExtractor<T> extractor) {
            return spec.query(extractor);
        }

        @Override
        public int update() {
            return spec.update();
        }

        @Override
        public int update(KeyHolder keys) {
            return spec.update(keys);
        }

        @Override
        public int update(KeyHolder keys, String... columns) {
            return spec.update(keys, columns);
        }
    }
}
