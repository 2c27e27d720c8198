package nl.onskentons.phone;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CallRecords extends JpaRepository<CallRecord, UUID> {

    long countByCalledOnBefore(LocalDate day);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from CallRecord c where c.calledOn < :day")
    int deleteBefore(LocalDate day);
}
