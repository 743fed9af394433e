package org.maschinenraum.portal.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;

/** Typed ids of all rooms to and from uuid columns. */
@Configuration(proxyBeanMethods = false)
class IdConversions {

    @Bean
    static IdType<PersonId> personIdType() {
        return new IdType<>(PersonId.class, PersonId::new);
    }

    @Bean
    static JdbcCustomConversions jdbcCustomConversions(List<IdType<?>> types) {
        return new JdbcCustomConversions(List.of(new Reading(types), new Writing(types)));
    }

    @ReadingConverter
    private static final class Reading implements GenericConverter {

        private final Map<Class<?>, Function<UUID, ? extends TypedId>> types;

        Reading(List<IdType<?>> types) {
            this.types = types.stream().collect(Collectors.toMap(IdType::type, IdType::of));
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs(types.keySet().stream(), type -> new ConvertiblePair(UUID.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            var of = types.get(to.getType());
            return source == null || of == null ? null : of.apply((UUID) source);
        }
    }

    @WritingConverter
    private static final class Writing implements GenericConverter {

        private final List<IdType<?>> types;

        Writing(List<IdType<?>> types) {
            this.types = types;
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs(types.stream().map(IdType::type), type -> new ConvertiblePair(type, UUID.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : ((TypedId) source).value();
        }
    }

    private static Set<GenericConverter.ConvertiblePair> pairs(
            Stream<? extends Class<?>> types, Function<Class<?>, GenericConverter.ConvertiblePair> pair) {
        return types.map(pair).collect(Collectors.toUnmodifiableSet());
    }
}
