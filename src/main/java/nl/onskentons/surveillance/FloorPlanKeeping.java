package nl.onskentons.surveillance;

import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Adding and changing the drawings of the floors of a school, by those who keep it. A file is read before anything in the
 * database is waited for.
 */
@Service
@PreAuthorize(SurveillanceRights.KEEPERS)
public class FloorPlanKeeping {

    /** What may be uploaded at most, in bytes. */
    public static final int MAX_UPLOAD = 10 * 1024 * 1024;

    /** As many floors as a school has at most. */
    public static final int MAX_PLANS = 12;

    private final FloorPlanStore store;
    private final SurveillanceRights rights;

    FloorPlanKeeping(FloorPlanStore store, SurveillanceRights rights) {
        this.store = store;
        this.rights = rights;
    }

    /**
     * Adds a floor after the others.
     *
     * @param id made when the form was opened: adding it twice adds it once
     * @param file a PNG, a JPEG or a PDF, of which the first page counts; at most {@value #MAX_UPLOAD} bytes
     * @throws Rejection of the field {@code name} when there is one of that name or it looks like a pupil's, of the field
     *     {@code file} when it is no drawing that can be read, and of neither when there are {@value #MAX_PLANS}
     */
    public FloorPlanLine add(FloorPlanId id, SchoolId school, FloorPlanName name, byte[] file) {
        rights.requireKeeper(school);
        return store.add(id, school, name, PlanFile.read(file));
    }

    /**
     * Gives a floor another name, unless somebody else changed it since it was read.
     *
     * @throws Rejection of the field {@code name} when there is another of that name, or it looks like a pupil's
     * @throws StaleEdit when somebody else changed or removed it
     */
    public FloorPlanLine rename(FloorPlanId id, long basedOn, FloorPlanName name) {
        return store.rename(id, basedOn, name);
    }

    /**
     * Draws a floor anew; places stay where they are on it.
     *
     * @param file see {@link #add}
     * @throws Rejection of the field {@code file} when it is no drawing that can be read
     * @throws StaleEdit when somebody else changed or removed it
     */
    public FloorPlanLine replace(FloorPlanId id, long basedOn, byte[] file) {
        store.requireCurrent(id, basedOn);
        return store.replace(id, basedOn, PlanFile.read(file));
    }

    /** Moves a floor among the others; at the end of them it stays where it is. */
    public void move(FloorPlanId id, int by) {
        store.move(id, by);
    }

    /**
     * Removes a floor on which no place is marked.
     *
     * @return what {@link #restore} puts it back with, at the end
     * @throws Rejection which says how many places are on it
     * @throws StaleEdit when somebody else changed or removed it
     */
    public FloorPlanRemoval remove(FloorPlanId id, long basedOn) {
        return store.remove(id, basedOn);
    }

    /** Puts back what was removed. */
    public FloorPlanLine restore(FloorPlanRemoval removed) {
        return store.restore(removed);
    }
}
