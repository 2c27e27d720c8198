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

    @Query("select r from Ring r where r.schoolId in :schools")
    List<Ring> findOf(Collection<SchoolId> schools);

    @Query("select r from Ring r where r.schoolId in :schools and :entry member of r.members")
    List<Ring> findWith(UUID entry, Collection<SchoolId> schools);

    /** Who are in a ring and have a card at its school. */
    @Query("select distinct e.id as entry, e.name as name from Ring r join r.members m"
            + " join DirectoryEntry e on e.id = m left join e.schools s"
            + " where r.id = :id and e.removedAt is null and (e.everySchool = true or s = r.schoolId)")
    List<NamedMember> findMembers(UUID id);

    /** Somebody in a ring, by name. */
    interface NamedMember {
        UUID getEntry();

        String getName();
    }
}
