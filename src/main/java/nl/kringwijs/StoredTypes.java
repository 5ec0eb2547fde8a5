package nl.kringwijs;

import java.lang.reflect.Constructor;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.TakingPart;
import nl.kringwijs.events.WorkshopId;
import nl.kringwijs.events.series.SeriesId;
import nl.kringwijs.library.MaterialId;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.library.example.ExampleId;
import nl.kringwijs.media.FileId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.themes.ThemeId;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import tools.jackson.databind.json.JsonMapper;

/// How the small value records of all modules stand in the database: ids as `uuid`, the others as `text`.
@Configuration
class StoredTypes {

    private static final List<Class<? extends Record>> IDS = List.of(
            MemberId.class,
            ThemeId.class,
            PersonId.class,
            OrganisationId.class,
            PlaceId.class,
            EventId.class,
            WorkshopId.class,
            SeriesId.class,
            RecapId.class,
            MaterialId.class,
            FileId.class,
            CircleId.class,
            ExampleId.class);
    private static final List<Class<? extends Record>> TEXTS = List.of(Audience.class, EmailAddress.class);

    @Bean
    JdbcCustomConversions valueConversions(JdbcDialect dialect, JsonMapper json) {
        return JdbcCustomConversions.of(
                dialect,
                List.of(
                        new Writing(UUID.class, IDS),
                        new Reading(UUID.class, IDS),
                        new Writing(String.class, TEXTS),
                        new Reading(String.class, TEXTS),
                        new DocumentWriting(json),
                        new DocumentReading(json)));
    }

    /// As a `jsonb` document, for what is written and read whole.
    @WritingConverter
    private record DocumentWriting(JsonMapper json) implements Converter<TakingPart, PGobject> {

        @Override
        public PGobject convert(TakingPart source) {
            try {
                var stored = new PGobject();
                stored.setType("jsonb");
                stored.setValue(json.writeValueAsString(source));
                return stored;
            } catch (SQLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @ReadingConverter
    private record DocumentReading(JsonMapper json) implements Converter<PGobject, TakingPart> {

        @Override
        public TakingPart convert(PGobject stored) {
            return json.readValue(stored.getValue(), TakingPart.class);
        }
    }

    @WritingConverter
    private record Writing(Class<?> stored, List<Class<? extends Record>> types) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return types.stream().map(type -> new ConvertiblePair(type, stored)).collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            try {
                return source == null
                        ? null
                        : source.getClass()
                                .getRecordComponents()[0]
                                .getAccessor()
                                .invoke(source);
            } catch (ReflectiveOperationException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }

    @ReadingConverter
    private record Reading(Class<?> stored, List<Class<? extends Record>> types) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return types.stream().map(type -> new ConvertiblePair(stored, type)).collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            try {
                Constructor<?> constructor = to.getType().getDeclaredConstructor(stored);
                return source == null ? null : constructor.newInstance(source);
            } catch (ReflectiveOperationException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }
}
