package org.maschinenraum.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.embedded.Database;
import org.maschinenraum.embedded.Services;
import org.maschinenraum.portal.PortalApplication;
import org.maschinenraum.portal.access.Statements;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole portal in this process, on a database of its own. */
final class InProcessPortal {

    private InProcessPortal() {}

    /** @param beans of the measurement's own, registered before the portal's */
    static ConfigurableApplicationContext start(Object... beans) throws IOException {
        Database database = Services.forTests().postgres().freshDatabase();
        var application = new SpringApplication(PortalApplication.class);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
            for (Object bean : beans) {
                context.getBeanFactory().registerSingleton(bean.getClass().getName(), bean);
            }
            for (Object bean : beans) {
                if (bean instanceof Statements statements) {
                    context.getBeanFactory().addBeanPostProcessor(statements);
                }
            }
        });
        ConfigurableApplicationContext portal = application.run(settings(database));
        awaitPeople(portal.getBean(JdbcClient.class));
        return portal;
    }

    private static String[] settings(Database database) throws IOException {
        var folder = Files.createTempDirectory("maschinenraum-bench");
        Map<String, String> settings = new HashMap<>(Services.forTests().portalProperties(database, folder, 0));
        settings.put("spring.profiles.active", "dev");
        settings.put("maschinenraum.search.index", "bench-" + System.nanoTime());
        settings.put("spring.main.banner-mode", "off");
        settings.put("logging.level.root", "ERROR"); // a counter of statements makes Spring warn of every early bean
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static void awaitPeople(JdbcClient jdbc) {
        Awaitility.await("people are mirrored")
                .until(() -> jdbc.sql("select count(*) from directory.person")
                                .query(Integer.class)
                                .single()
                        > 10);
    }

    /** The tests lie on the class path, but are no part of the portal. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
