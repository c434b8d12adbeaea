package de.gruppenbuch.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.TestDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every value that the code can write finds room in its column and passes the column's check. */
class EnumColumnTest {

    private static final String ROOM =
            """
            select character_maximum_length from information_schema.columns
            where table_schema = 'public' and table_name = ? and column_name = ?
            """;

    private static final String CHECKS =
            """
            select pg_get_constraintdef(c.oid) from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
            where c.contype = 'c' and c.conrelid = ?::regclass and a.attname = ?
            """;

    private static TestDatabase database;

    @BeforeAll
    static void create() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyValueOfAnEnumFitsItsColumn() throws SQLException {
        List<String> tooNarrow = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (EntityType<?> entity : database.entityManagerFactory().getMetamodel().getEntities()) {
            String table = entity.getJavaType().getAnnotation(Table.class).name();
            for (Field field : enumFields(entity.getJavaType())) {
                String column = columnOf(field);
                List<String> room = query(ROOM, table, column);
                assertThat(room).as(table + "." + column).hasSize(1);
                List<String> checks = query(CHECKS, table, column);
                for (Object value : field.getType().getEnumConstants()) {
                    String name = ((Enum<?>) value).name();
                    if (room.get(0) != null && name.length() > Integer.parseInt(room.get(0))) {
                        tooNarrow.add(table + "." + column + " " + name);
                    }
                    if (!checks.stream().allMatch(check -> check.contains("'" + name + "'"))) {
                        refused.add(table + "." + column + " " + name);
                    }
                }
            }
        }
        assertThat(tooNarrow).isEmpty();
        assertThat(refused)
                .as("operators are never invited")
                .containsExactly("invitation.role OPERATOR");
    }

    private static List<Field> enumFields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType().isEnum()) {
                fields.add(field);
            } else if (field.isAnnotationPresent(Embedded.class)) {
                fields.addAll(enumFields(field.getType()));
            }
        }
        return fields;
    }

    private static String columnOf(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    private static List<String> query(String sql, String... values) throws SQLException {
        try (Connection connection = database.superuserConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
            return rows;
        }
    }
}
