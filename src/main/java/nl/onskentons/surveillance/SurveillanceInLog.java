package nl.onskentons.surveillance;

import nl.onskentons.common.LogSubjects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What of surveillance lines of the log are about. */
@Configuration(proxyBeanMethods = false)
class SurveillanceInLog {

    private static final String SETTINGS = "toezicht/instellen";

    @Bean
    LogSubjects hotspotsInLog(NamedParameterJdbcTemplate jdbc, SurveillanceRights rights) {
        return new NamedInLog("hotspot", "hotspot", id -> "toezicht?weken=alle&plek=" + id, jdbc, rights);
    }

    @Bean
    LogSubjects categoriesInLog(NamedParameterJdbcTemplate jdbc, SurveillanceRights rights) {
        return new NamedInLog("category", "hotspot_category", id -> SETTINGS, jdbc, rights);
    }

    @Bean
    LogSubjects plansInLog(NamedParameterJdbcTemplate jdbc, SurveillanceRights rights) {
        return new NamedInLog("plan", "floor_plan", id -> SETTINGS, jdbc, rights);
    }

    @Bean
    LogSubjects routesInLog(NamedParameterJdbcTemplate jdbc, SurveillanceRights rights) {
        return new NamedInLog("route", "surveillance_route", id -> "toezicht/routes?route=" + id, jdbc, rights);
    }

    @Bean
    LogSubjects roundsInLog(NamedParameterJdbcTemplate jdbc, SurveillanceRights rights) {
        return new NamedInLog("round", "surveillance_round", id -> "toezicht/rondes", jdbc, rights);
    }
}
