package nl.onskentons.retention;

import org.springframework.data.jpa.repository.JpaRepository;

interface RetentionHolds extends JpaRepository<RetentionHold, String> {}
