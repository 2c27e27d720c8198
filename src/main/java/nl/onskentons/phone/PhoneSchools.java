package nl.onskentons.phone;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PhoneSchools extends JpaRepository<PhoneSchool, UUID> {

    /**
     * Counts a change of the topics of a school. Who changes them does this first: it makes others who do wait, so that
     * what is read after it stays true until the end of the transaction.
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = "update phone_school set revision = revision + 1 where school_id = :school", nativeQuery = true)
    int countChange(UUID school);
}
