package org.maschinenraum.integration.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Reads a table from a file nobody vouches for: what it is tells its content, how much it may be is limited. */
public final class Tables {

    /** The largest file, in bytes. */
    public static final int LARGEST = 5_000_000;

    private static final byte[] PACKAGE = {'P', 'K', 3, 4};
    private static final byte[] OLD_OR_ENCRYPTED = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private Tables() {}

    /**
     * The rows that are not empty.
     *
     * @throws TableRefused if this cannot be read as a table, or is larger than a table of so many rows ever is
     */
    public static List<TableRow> read(InputStream content, int mostRows) throws IOException {
        var file = content.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            throw new TableRefused(TableRefused.Reason.TOO_LARGE);
        }
        if (begins(file, OLD_OR_ENCRYPTED)) {
            throw new TableRefused(TableRefused.Reason.OLD_OR_ENCRYPTED);
        }
        var rows = begins(file, PACKAGE) ? Spreadsheet.read(file, mostRows) : SeparatedText.read(file, mostRows);
        if (rows.isEmpty()) {
            throw new TableRefused(TableRefused.Reason.EMPTY);
        }
        return rows;
    }

    private static boolean begins(byte[] file, byte[] signature) {
        return Arrays.equals(file, 0, Math.min(file.length, signature.length), signature, 0, signature.length);
    }
}
