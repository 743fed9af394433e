package org.maschinenraum.portal.shell.mailbox;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param addresses of the demo accounts, offered for choosing */
@ConfigurationProperties("maschinenraum.demo")
record DemoAddresses(@DefaultValue List<String> addresses) {}
