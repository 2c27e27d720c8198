package nl.onskentons.directory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Everything that the database holds of the directory, to compare before and after; without versions and history. */
@Component
class DirectoryPicture {

    private static final List<String> STATEMENTS = List.of(
            "select id, kind, name, sort_key, subtitle, sector, status, successor_id, purpose, hours, every_school,"
                    + " removed_at, short_name, website, street, postal_code, city, mailing_address, languages, photo_refused, account_id"
                    + " from directory_entry order by id",
            "select id, entry_id, kind, reach_at, extension, label, audience, confirmed_at, confirmed_by, disputed_at,"
                    + " proposed from contact_point order by id",
            "select * from contact_position order by entry_id, position",
            "select * from entry_school order by entry_id, school_id",
            "select entry_id, term, reach, sort_key from entry_term order by entry_id, term, reach",
            "select distinct variant, word from word_variant order by variant, word",
            "select school_id, uid, entry_id from entry_uid order by school_id, uid");

    private final JdbcTemplate jdbc;

    DirectoryPicture(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Map<String, Object>> take() {
        return STATEMENTS.stream()
                .flatMap(sql -> jdbc.queryForList(sql).stream())
                .<Map<String, Object>>map(TreeMap::new)
                .toList();
    }
}
