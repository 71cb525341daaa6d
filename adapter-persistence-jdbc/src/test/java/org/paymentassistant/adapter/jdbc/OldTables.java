package org.paymentassistant.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Fills the tables of an earlier version with those columns of the present rows that it had. */
final class OldTables {

    /** The tables of the first version. */
    static final String[] NAMES = {
        "pa_company",
        "pa_assistant_address",
        "pa_submission",
        "pa_document",
        "pa_draft",
        "pa_draft_history",
        "pa_completion_link",
        "pa_outbox",
        "pa_audit_entry",
        "pa_work",
        "pa_dead_letter"
    };

    private OldTables() {}

    static void copy(DataSource present, DataSource old) throws SQLException {
        for (String table : NAMES) {
            copy(present, old, table);
        }
    }

    private static void copy(DataSource present, DataSource old, String table) throws SQLException {
        List<String> columns = columns(old, table);
        String listed = String.join(", ", columns);
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (Connection from = present.getConnection();
                Statement select = from.createStatement();
                ResultSet rows = select.executeQuery("SELECT " + listed + " FROM " + table);
                Connection to = old.getConnection();
                PreparedStatement insert =
                        to.prepareStatement("INSERT INTO " + table + " (" + listed + ") VALUES (" + marks + ")")) {
            while (rows.next()) {
                for (int i = 1; i <= columns.size(); i++) {
                    insert.setObject(i, rows.getObject(i));
                }
                insert.executeUpdate();
            }
        }
    }

    /** Without those that the database fills by itself. */
    static List<String> columns(DataSource database, String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData data = none.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                if (!data.isAutoIncrement(i)) {
                    columns.add(data.getColumnName(i));
                }
            }
            return columns;
        }
    }
}
