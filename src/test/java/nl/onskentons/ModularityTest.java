package nl.onskentons;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The floors of the house: who may use whom. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(OnsKentOns.class);

    @Test
    void everyModuleUsesOnlyTheModulesThatItNames() {
        MODULES.verify();
    }

    /** Drawn to {@code target/spring-modulith-docs}. */
    @Test
    void canBeDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
