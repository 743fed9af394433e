package org.maschinenraum.portal.directory.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.portal.directory.AuthorityMatch;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.maschinenraum.portal.directory.RealServices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The register, loaded from a file into a real database, and searched. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class LoadingTheRegisterIT {

    private static final String FILE = """
            ags,name,kind,state,district
            10046117,"St. Wendel, Kreisstadt",MUNICIPALITY,Saarland,Landkreis St. Wendel
            10046,Landkreis St. Wendel,DISTRICT,Saarland,
            07312000,"Kaiserslautern, kreisfreie Stadt",MUNICIPALITY,Rheinland-Pfalz,
            07138045,Linz am Rhein,MUNICIPALITY,Rheinland-Pfalz,Landkreis Neuwied
            14521020,Ölsnitz/Erzgeb.,MUNICIPALITY,Sachsen,Erzgebirgskreis
            14521030,Olbernhau,MUNICIPALITY,Sachsen,Erzgebirgskreis
            """;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @Import({DatabaseConfiguration.class, RegisteredAuthorities.class, RegisterLoading.class})
    static class Portal {}

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        RealServices.database(registry);
    }

    @Autowired
    RegisteredAuthorities authorities;

    @Autowired
    RegisterLoading loading;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void load() {
        load("ags,name,kind,state,district\n");
        jdbc.sql("delete from directory.local_authority").update();
        load(FILE);
    }

    @Test
    void readsTheReferenceDataAtStart() {
        loading.afterSingletonsInstantiated();

        assertThat(jdbc.sql("select kind || ' ' || count(*) from directory.local_authority group by kind")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "MUNICIPALITY 11084",
                        "DISTRICT 292",
                        "ASSOCIATION 1232",
                        "STATE 16",
                        "UNINCORPORATED_AREA 215");
        assertThat(match("Oberhausen").best())
                .extracting(LocalAuthority::label)
                .containsExactlyInAnyOrder(
                        "Oberhausen (Nordrhein-Westfalen)",
                        "Oberhausen (Landkreis Südliche Weinstraße)",
                        "Oberhausen (Landkreis Neuburg-Schrobenhausen)",
                        "Oberhausen (Landkreis Weilheim-Schongau)");
        assertThat(jdbc.sql(
                                "select label from directory.local_authority where kind not in ('STATE', 'UNINCORPORATED_AREA') group by label having count(*) > 1")
                        .query(String.class)
                        .list())
                .as("shown alike")
                .isEmpty();
    }

    @Test
    void findsByKeyAndLeavesOutUnknownOnes() {
        assertThat(authorities.find("10046"))
                .contains(new LocalAuthority(
                        "10046",
                        "Landkreis St. Wendel",
                        "Landkreis St. Wendel",
                        LocalAuthority.Kind.DISTRICT,
                        "Saarland",
                        ""));
        assertThat(authorities.findAll(List.of("07138045", "99999999"))).containsOnlyKeys("07138045");
    }

    @Test
    void searchesByTheBeginningOfWordsAndOfTheKey() {
        assertThat(names("wend")).containsExactly("Landkreis St. Wendel", "St. Wendel, Kreisstadt");
        assertThat(names("rhein linz")).containsExactly("Linz am Rhein");
        assertThat(names("ölsn")).containsExactly("Ölsnitz/Erzgeb.");
        assertThat(names("erz")).containsExactly("Ölsnitz/Erzgeb.");
        assertThat(names("endel")).isEmpty();
        assertThat(names("0731")).containsExactly("Kaiserslautern, kreisfreie Stadt");
    }

    @Test
    void countsSignsForNothing() {
        assertThat(names("st. w")).hasSize(2);
        assertThat(names("St.Wendel")).hasSize(2);
        assertThat(names("oelsn")).isEmpty();
        assertThat(names("ÖLSNITZ / erz")).containsExactly("Ölsnitz/Erzgeb.");
        for (var sign : List.of("(", "%", "\\", "'", ":*", "!&|", "\u00b2")) {
            assertThat(names(sign)).as(sign).isEmpty();
        }
    }

    @Test
    void writesAbbreviationsOut() {
        load(FILE + "09372999,Neustadt a.d. Waldnaab,MUNICIPALITY,Bayern,\n");

        assertThat(names("neustadt an der wald")).hasSize(1);
        assertThat(match("Neustadt an der Waldnaab").isCertain()).isTrue();
        assertThat(match("neustadt a. d. waldnaab").isCertain()).isTrue();
    }

    @Test
    void recognisesKeysThatLostTheirZeroAndTheDistrictKeyOfATown() {
        for (var key : List.of("07312000", "7312000", "07312", "7312")) {
            assertThat(match(key).isCertain()).as(key).isTrue();
            assertThat(match(key).best())
                    .extracting(LocalAuthority::ags)
                    .as(key)
                    .containsExactly("07312000");
        }
        assertThat(authorities.recognise(List.of("73120", "99999999"))).isEmpty();
    }

    @Test
    void isCertainOfANameThatOneHasAndAsksOtherwise() {
        load(
                FILE
                        + "05515000,Münster,MUNICIPALITY,NRW,\n06432015,Münster,MUNICIPALITY,Hessen,Landkreis Darmstadt-Dieburg\n");

        assertThat(match("Münster").isCertain()).isFalse();
        assertThat(match("Münster").best())
                .extracting(LocalAuthority::label)
                .containsExactlyInAnyOrder("Münster (NRW)", "Münster (Landkreis Darmstadt-Dieburg)");
        assertThat(match("Olbernhau").isCertain()).isTrue();
        assertThat(match("Stadt Olbernhau").isCertain()).isTrue();
        assertThat(match("Kaiserslautern").best()).hasSize(1);
        assertThat(match("Kreis St. Wendel").isCertain()).as("town or district").isFalse();
        assertThat(match("Olbern").isCertain()).as("only begins so").isFalse();
        assertThat(authorities.recognise(List.of("Atlantis", ""))).isEmpty();
    }

    @Test
    void offersNeitherStatesNorUnincorporatedAreas() {
        load(FILE + "14,Sachsen,STATE,,\n09271452,Sachsenwald,UNINCORPORATED_AREA,Bayern,\n");

        assertThat(names("sachsen")).isEmpty();
        assertThat(authorities.recognise(List.of("Sachsen", "14", "Sachsenwald")))
                .isEmpty();
        assertThat(authorities.find("14").orElseThrow().isLocal()).isFalse();
    }

    private AuthorityMatch match(String text) {
        return Objects.requireNonNull(authorities.recognise(List.of(text)).get(text), text);
    }

    @Test
    void listsInGermanOrderPageByPage() {
        assertThat(authorities.search(" ", 3, 2))
                .extracting(LocalAuthority::name)
                .containsExactly("Olbernhau", "Ölsnitz/Erzgeb.");
        assertThat(authorities.search("", 0, 100)).hasSize(6);
    }

    @Test
    void loadsAFileAgainOnlyIfItChanged() {
        jdbc.sql("update directory.local_authority set name = 'von Hand' where ags = '10046'")
                .update();

        load(FILE);
        assertThat(names("von")).hasSize(1);

        load(FILE + "12345678,Neustadt,MUNICIPALITY,Hessen,\n");
        assertThat(names("von")).isEmpty();
        assertThat(names("neu")).hasSize(1);
    }

    private List<String> names(String text) {
        return authorities.search(text, 0, 10).stream()
                .map(LocalAuthority::name)
                .toList();
    }

    private void load(String file) {
        loading.loadIfChanged(file.getBytes(StandardCharsets.UTF_8));
    }
}
