package nl.onskentons.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RingRepository extends JpaRepository<Ring, UUID> {

    Optional<Ring> findBySchoolIdAndName(SchoolId school, String name);

    @Query("select distinct r from Ring r left join fetch r.members where r.schoolId in :schools")
    List<Ring> findOf(Collection<SchoolId> schools);

    @Query("select distinct r from Ring r left join fetch r.members where r.schoolId in :schools"
            + " and :entry member of r.members")
    List<Ring> findWith(UUID entry, Collection<SchoolId> schools);
}
