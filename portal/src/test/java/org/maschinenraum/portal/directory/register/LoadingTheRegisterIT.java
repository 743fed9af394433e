package org.maschinenraum.portal.directory.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.database.DatabaseConfiguration;
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

        assertThat(jdbc.sql("select count(*) from directory.local_authority")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void findsByKeyAndLeavesOutUnknownOnes() {
        assertThat(authorities.find("10046"))
                .contains(
                        new LocalAuthority("10046", "Landkreis St. Wendel", LocalAuthority.Kind.DISTRICT, "Saarland"));
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
    void readsSignsAsWhatTheyAre() {
        assertThat(names("st. w")).hasSize(2);
        assertThat(names("s. w")).isEmpty();
        assertThat(names("(")).isEmpty();
        assertThat(names("%")).isEmpty();
        assertThat(names("\\")).isEmpty();
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
