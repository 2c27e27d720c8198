package nl.onskentons.surveillance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DutySwaps extends JpaRepository<DutySwap, UUID> {

    @Query("select s from DutySwap s where s.schoolId = :school and s.dutyDay between :first and :last order by s.id")
    List<DutySwap> findBetween(SchoolId school, LocalDate first, LocalDate last);

    @Query("select s from DutySwap s where s.slotId = :slot order by s.id")
    List<DutySwap> findOfSlot(UUID slot);

    /** Where somebody is asked, or said something, from a day on. */
    @Query("select s from DutySwap s where s.byId = :by and s.dutyDay >= :first order by s.dutyDay, s.id")
    List<DutySwap> findBy(UUID by, LocalDate first);

    /** What somebody asked, from a day on. */
    @Query("select s from DutySwap s where s.askedBy = :asker and s.dutyDay >= :first order by s.dutyDay, s.id")
    List<DutySwap> findOfAsker(AccountId asker, LocalDate first);

    long countByDutyDayBefore(LocalDate day);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from DutySwap s where s.dutyDay < :day")
    int deleteBefore(LocalDate day);
}
