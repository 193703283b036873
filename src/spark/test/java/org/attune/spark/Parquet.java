package org.attune.spark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What DuckDB, an engine that knows nothing of ours, finds in the tables. */
final class Parquet {
    private Parquet() {}

    /** Each row's cells as text; null is "null". */
    static List<List<String>> rows(String sql) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb
                        .createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery(sql)) {
                while (result.next()) {
                    String[] cells = new String[result.getMetaData().getColumnCount()];
                    for (int cell = 0; cell < cells.length; cell++) {
                        cells[cell] = String.valueOf(result.getObject(cell + 1));
                    }
                    rows.add(Arrays.asList(cells));
                }
            }
            return rows;
        }
    }
}
