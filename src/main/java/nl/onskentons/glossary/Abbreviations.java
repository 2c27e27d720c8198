package nl.onskentons.glossary;

import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.Sector;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Abbreviations extends JpaRepository<Abbreviation, UUID> {

    Optional<Abbreviation> findByShortFormKeyAndSector(String shortFormKey, Sector sector);

    /**
     * Counts a change. Who changes the glossary does this first: it makes others who do wait, so that what is read after
     * it stays true until the end of the transaction.
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = "update glossary_revision set revision = revision + 1", nativeQuery = true)
    int countChange();

    /** Counts the very first change; 1 for whoever is first, 0 for everybody after. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = "update glossary_revision set revision = 1 where revision = 0", nativeQuery = true)
    int countFirstChange();

    /** How often the glossary was changed; 0 before the starting set is in. */
    @Query(value = "select coalesce(max(revision), 0) from glossary_revision", nativeQuery = true)
    long revision();
}
