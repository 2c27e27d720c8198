package nl.onskentons.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CooperationRepository extends JpaRepository<Cooperation, UUID> {

    List<Cooperation> findByOrganisationIdIn(Collection<UUID> organisations);

    Optional<Cooperation> findByOrganisationIdAndSchoolId(UUID organisation, SchoolId school);

    @Query("select c from Cooperation c where c.schoolId in :schools and c.covenantUntil <= :day"
            + " order by c.covenantUntil")
    List<Cooperation> findEndingBy(Collection<SchoolId> schools, LocalDate day);
}
