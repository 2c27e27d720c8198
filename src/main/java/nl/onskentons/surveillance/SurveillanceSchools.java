package nl.onskentons.surveillance;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SurveillanceSchools extends JpaRepository<SurveillanceSchool, UUID> {

    /** The row of a school, which nobody else has until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SurveillanceSchool s where s.schoolId = :school")
    Optional<SurveillanceSchool> findLocked(UUID school);
}
