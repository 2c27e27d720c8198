package nl.onskentons.school;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SchoolRepository extends JpaRepository<School, UUID> {

    List<School> findAllByOrderByName();

    @Query("select min(s.confirmationDays) from School s where s.id in :ids")
    @Nullable
    Integer findStrictestConfirmationDays(Collection<UUID> ids);
}
