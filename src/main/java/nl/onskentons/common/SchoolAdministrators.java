package nl.onskentons.common;

/** Who keeps a school, for the module {@code school}, which stands beside the one that knows accounts. */
public interface SchoolAdministrators {

    /**
     * Refuses whoever is not an administrator of that school.
     *
     * @return who it is
     * @throws org.springframework.security.access.AccessDeniedException unless the current user is one
     */
    Actor requireAdministratorOf(SchoolId school);

    /** Who asks. */
    Actor actor();
}
