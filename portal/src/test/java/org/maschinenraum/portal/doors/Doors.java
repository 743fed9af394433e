package org.maschinenraum.portal.doors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

/** The doors that there are, by their classes, and those that are written down in {@code policy/doors.csv}. */
final class Doors {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.maschinenraum.portal");

    private Doors() {}

    /** Written down, by kind: {@code page}, {@code service}, {@code request}. */
    static Set<String> expected(String kind) {
        return rows().stream()
                .filter(row -> row.getField("kind").equals(kind))
                .map(row -> row.getField("door"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Doors of these services through which people come. */
    static Set<String> services(String... names) {
        return expected("service").stream()
                .filter(door -> Set.of(names).contains(door.substring(0, door.indexOf('.'))))
                .filter(door -> !Set.of("Drafts.create", "Drafts.quota").contains(door))
                .collect(Collectors.toSet());
    }

    static Set<String> pages() {
        return names(type -> type.isAssignableTo(Component.class)
                && (type.isAnnotatedWith(Route.class)
                        || type.isAssignableTo(HasErrorParameter.class)
                        || type.getSimpleName().equals("DevelopmentMailPage")));
    }

    /** Public methods of services that change something or hand something out; those called by rooms run in their transaction. */
    static Set<String> services() {
        return PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !method.isAnnotatedWith(Transactional.class)
                                || method.getAnnotationOfType(Transactional.class)
                                                .propagation()
                                        != Propagation.MANDATORY)
                        .map(method -> type.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whatever answers requests besides pages: downloads, uploads, controllers, servlets. */
    static Set<String> requests() {
        return names(type -> type.isAnnotatedWith(Controller.class)
                || type.isMetaAnnotatedWith(Controller.class)
                || type.isAnnotatedWith(RequestMapping.class)
                || type.isAnnotatedWith(Endpoint.class)
                || type.isAssignableTo(Servlet.class)
                || Stream.of(DownloadHandler.class, UploadEvent.class, RequestHandler.class)
                        .anyMatch(handler -> uses(type, handler)));
    }

    private static boolean uses(JavaClass type, Class<?> handler) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(used -> used.getTargetClass().isEquivalentTo(handler));
    }

    private static Set<String> names(Predicate<JavaClass> wanted) {
        return PORTAL.stream()
                .filter(wanted)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<NamedCsvRecord> rows() {
        var file = Objects.requireNonNull(Doors.class.getResourceAsStream("/policy/doors.csv"));
        try (var reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
