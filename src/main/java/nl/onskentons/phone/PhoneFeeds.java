package nl.onskentons.phone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PhoneFeeds extends JpaRepository<PhoneFeed, UUID> {

    Optional<PhoneFeed> findBySecretHash(String hash);

    List<PhoneFeed> findBySchoolIdOrderByMadeAtAscIdAsc(SchoolId school);

    List<PhoneFeed> findBySchoolIdAndMadeByOrderByMadeAtAscIdAsc(SchoolId school, AccountId maker);

    int countBySchoolIdAndMadeBy(SchoolId school, AccountId maker);

    @Query("select f from PhoneFeed f where f.id in :ids and f.schoolId in :schools")
    List<PhoneFeed> findAllOf(Collection<UUID> ids, Collection<SchoolId> schools);

    /** Whatever else happens to it at this moment. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from PhoneFeed f where f.id = :id")
    void revoke(UUID id);

    /** How many {@link #deleteUnusedSince} would delete. */
    @Query("select count(f) from PhoneFeed f where f.usedOn < :day or (f.usedOn is null and f.madeAt < :start)")
    long countUnusedSince(LocalDate day, Instant start);

    /** Those that were last handed out before a day, or were never since they were made before it began. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from PhoneFeed f where f.usedOn < :day or (f.usedOn is null and f.madeAt < :start)")
    int deleteUnusedSince(LocalDate day, Instant start);
}
