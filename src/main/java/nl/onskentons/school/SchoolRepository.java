package nl.onskentons.school;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SchoolRepository extends JpaRepository<School, UUID> {

    List<School> findAllByOrderByName();
}
