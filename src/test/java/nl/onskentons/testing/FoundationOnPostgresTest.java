package nl.onskentons.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.onskentons.school.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class FoundationOnPostgresTest {

    @Autowired
    private DataSource database;

    @Autowired
    private Schools schools;

    @Test
    @As("docent")
    void startsOnARealServer() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
        assertThat(schools.names()).hasSize(2);
    }
}
