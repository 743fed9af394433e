package org.maschinenraum.portal.audit;

import java.io.PrintStream;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies the audit trail from the command line: arguments url, user, password; one finding a line, exit code 1 if there
 * is any.
 */
public final class VerifyAudit {

    private VerifyAudit() {}

    public static void main(String[] arguments) {
        var found = findings(new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]));
        print(System.out, found);
        System.exit(found.isEmpty() ? 0 : 1);
    }

    private static void print(PrintStream out, List<String> findings) {
        findings.forEach(out::println);
        out.println(findings.isEmpty() ? "The audit trail is whole." : findings.size() + " findings");
    }

    /** Empty: the trail is whole. */
    public static List<String> findings(DataSource database) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        var verification = new AuditVerification(JdbcClient.create(database));
        return transaction.execute(status -> verification.findings());
    }
}
