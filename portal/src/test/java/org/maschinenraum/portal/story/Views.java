package org.maschinenraum.portal.story;

import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maschinenraum.portal.PortalApplication;
import org.maschinenraum.portal.shell.Page;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every view of the portal, as it is compiled. */
final class Views {

    private static final List<Class<?>> ALL = find();

    private Views() {}

    /** Those with an address at which nobody has been. */
    static Set<String> unseen(Set<String> addresses) {
        return routes().filter(route -> addresses.stream().noneMatch(address -> leadsTo(route, address)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those without an address of their own, such as the pages that say what went wrong. */
    static Set<String> withoutAddress() {
        return ALL.stream()
                .filter(view -> !view.isAnnotationPresent(Route.class))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An address belongs to the route that spells out most of it. */
    private static boolean leadsTo(String route, String address) {
        return routes().filter(matching(address))
                .min(Comparator.comparing(candidate ->
                        candidate.chars().filter(letter -> letter == ':').count()))
                .filter(route::equals)
                .isPresent();
    }

    private static Predicate<String> matching(String address) {
        return route -> address.matches(route.replaceAll(":\\w+", "[^/]+"));
    }

    private static Stream<String> routes() {
        return ALL.stream()
                .filter(view -> view.isAnnotationPresent(Route.class))
                .map(view -> view.getAnnotation(Route.class).value());
    }

    private static List<Class<?>> find() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Page.class));
        return scan.findCandidateComponents(PortalApplication.class.getPackageName()).stream()
                .<Class<?>>map(
                        found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(view -> !view.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("/test-classes/"))
                .toList();
    }
}
