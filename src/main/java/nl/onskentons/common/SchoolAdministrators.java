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

    /**
     * Refuses whoever is neither an administrator nor a co-ordinator of that school.
     *
     * @return who it is
     * @throws org.springframework.security.access.AccessDeniedException unless the current user is one of them
     */
    Actor requireCoordinatorOf(SchoolId school);

    /**
     * Makes the current user the first administrator of a school that was just made, in the same transaction.
     *
     * @return who it is
     */
    Actor becomeFirstAdministratorOf(SchoolId school);
}
