package nl.onskentons.school;

import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OwnPeriods extends JpaRepository<OwnPeriod, UUID> {

    List<OwnPeriod> findBySchoolIdOrderByFirstDay(SchoolId school);

    /**
     * Counts a change of a school's calendar. Who changes it does this first: it makes others who do wait, so that what is
     * read after it stays true until the end of the transaction.
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = "update school set calendar_revision = calendar_revision + 1 where id = :school", nativeQuery = true)
    int countChange(UUID school);

    /** How often it was changed; -1 when there is no such school. */
    @Query(value = "select coalesce(max(calendar_revision), -1) from school where id = :school", nativeQuery = true)
    long revision(UUID school);
}
