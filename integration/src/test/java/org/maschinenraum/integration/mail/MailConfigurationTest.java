package org.maschinenraum.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailConfigurationTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(MailConfiguration.class)
            .withPropertyValues("spring.mail.host=127.0.0.1", "maschinenraum.mail.from=portal@example.org");

    @Test
    void opensNoMailboxWhereNoneIsConfigured() {
        context.run(started -> assertThat(started).hasSingleBean(Post.class).doesNotHaveBean(Mailbox.class));
    }

    @Test
    void opensTheMailboxWhereOneIsConfigured() {
        context.withPropertyValues("maschinenraum.mailbox.host=127.0.0.1", "maschinenraum.mailbox.port=3143")
                .run(started -> assertThat(started).hasSingleBean(Mailbox.class));
    }

    @Test
    void neverWaitsLongForTheServerAndLetsTheOperatorChooseHowLong() {
        context.withPropertyValues("spring.mail.properties.mail.smtp.timeout=3000")
                .run(started -> assertThat(
                                started.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                        .containsEntry("mail.smtp.connectiontimeout", "5000")
                        .containsEntry("mail.smtp.timeout", "3000")
                        .containsEntry("mail.smtp.writetimeout", "10000"));
    }

    @Test
    void saysWhichPropertyIsMissing() {
        context.withPropertyValues("maschinenraum.mail.from=").run(started -> assertThat(started.getStartupFailure())
                .rootCause()
                .hasMessage("maschinenraum.mail.from is missing"));
    }
}
