package org.maschinenraum.portal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Who may import whom. */
record RoomRules(Rooms rooms) {

    /** Packages beside the rooms that are none of them. */
    List<String> notDrawn(JavaClasses house) {
        return house.getPackage(rooms.base()).getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .filter(name -> !Rooms.FROM_THE_GROUND_UP.contains(name) && !name.equals(Rooms.SHELL))
                .sorted()
                .toList();
    }

    ArchRule importsOnlyFromBelow(String room) {
        return noClasses()
                .that()
                .resideInAPackage(rooms.in(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms.above(room))
                .because("a room imports only from its left: what is below must not know who stands on it");
    }

    ArchRule shellKnowsOnlyAccess() {
        var others = Rooms.FROM_THE_GROUND_UP.stream()
                .filter(room -> !room.equals("access"))
                .map(rooms::in);
        return noClasses()
                .that()
                .resideInAPackage(rooms.in(Rooms.SHELL))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.toArray(String[]::new))
                .because("the shell stands beside the rooms and knows only access and the interfaces it declares");
    }

    ArchRule accessKnowsNobody() {
        return noClasses()
                .that()
                .resideInAPackage(rooms.in("access"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(rooms.in(Rooms.SHELL))
                .because("rights are the ground: they know no page");
    }

    /** @param room one that has packages below its root */
    ArchRule keepsItsInsideToItself(String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(rooms.in(room))
                .should()
                .dependOnClassesThat(resideInAPackage(rooms.inside(room))
                        .and(describe("are not offered by name", type -> !isOffered(type.getPackage()))))
                .because("the root of a room's package is its interface, everything below is internal");
    }

    /** A room may offer a package of its pages to those above, and says so in its package-info. */
    private static boolean isOffered(JavaPackage inside) {
        return inside.tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NamedInterface.class))
                .isPresent();
    }
}
