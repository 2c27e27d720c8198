package nl.onskentons.surveillance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.InOrder;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of places of a school: everybody who sees places chooses from them, those who keep the school change them. */
@Service
@Transactional
public class Categories {

    private final HotspotCategories categories;
    private final HotspotRepository hotspots;
    private final SurveillanceSchools schools;
    private final SurveillanceRights rights;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Categories(
            HotspotCategories categories,
            HotspotRepository hotspots,
            SurveillanceSchools schools,
            SurveillanceRights rights,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.categories = categories;
        this.hotspots = hotspots;
        this.schools = schools;
        this.rights = rights;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The kinds of a school in their order; none of a school whose places the current user does not see. */
    @Transactional(readOnly = true)
    @PreAuthorize(SurveillanceRights.EVERYBODY_BUT_PARTNERS)
    public List<CategoryLine> of(SchoolId school) {
        return rights.maySee(school, Layer.PARENTS)
                ? categories.findOf(Set.of(school)).stream()
                        .map(HotspotCategory::line)
                        .toList()
                : List.of();
    }

    /** Whether the current user changes the kinds of a school. */
    @Transactional(readOnly = true)
    @PreAuthorize(SurveillanceRights.EVERYBODY_BUT_PARTNERS)
    public boolean keeps(SchoolId school) {
        return rights.keeps(school);
    }

    /**
     * Adds a kind after the others.
     *
     * @param id made when the form was opened: adding it twice adds it once
     * @throws Rejection of the field {@code name} when there is one of that name, or it looks like a pupil's
     */
    @PreAuthorize(SurveillanceRights.KEEPERS)
    public CategoryLine add(CategoryId id, SchoolId school, CategoryName name) {
        lock(school);
        Optional<HotspotCategory> already = categories.findById(id.value());
        if (already.isPresent()) {
            rights.requireKeeper(already.get().school());
            return already.get().line();
        }
        List<HotspotCategory> all = categories.findOf(Set.of(school));
        requireFitting(all, id, name);
        HotspotCategory category = categories.saveAndFlush(new HotspotCategory(
                id, school, all.size(), name, currentUser.actor().name(), clock.instant()));
        announce("category.added", category);
        return category.line();
    }

    /**
     * Gives a kind another name, unless somebody else did since it was read.
     *
     * @throws Rejection of the field {@code name} when there is another of that name, or it looks like a pupil's
     * @throws StaleEdit when somebody else changed or removed it
     */
    @PreAuthorize(SurveillanceRights.KEEPERS)
    public CategoryLine rename(CategoryId id, long basedOn, CategoryName name) {
        HotspotCategory category = kept(id);
        if (category.line().details().equals(name)) {
            return category.line();
        }
        requireVersion(category, basedOn);
        requireFitting(categories.findOf(Set.of(category.school())), id, name);
        category.rename(name, currentUser.actor().name(), clock.instant());
        categories.flush();
        announce("category.changed", category);
        return category.line();
    }

    /** Moves a kind among the others; at the end of them it stays where it is. */
    @PreAuthorize(SurveillanceRights.KEEPERS)
    public void move(CategoryId id, int by) {
        HotspotCategory category = kept(id);
        if (InOrder.move(categories.findOf(Set.of(category.school())), category, by, HotspotCategory::putAt)) {
            announce("category.moved", category);
        }
    }

    /**
     * Removes a kind that no place has.
     *
     * @return what {@link #add} puts it back with, at the end
     * @throws Rejection which says how many places have it
     * @throws StaleEdit when somebody else changed or removed it
     */
    @PreAuthorize(SurveillanceRights.KEEPERS)
    public CategoryName remove(CategoryId id, long basedOn) {
        HotspotCategory category = kept(id);
        requireVersion(category, basedOn);
        long used = hotspots.countByCategoryId(id.value());
        if (used > 0) {
            throw Rejection.of("rejection.category.used", used);
        }
        CategoryName name = category.line().details();
        categories.delete(category);
        categories.flush();
        announce("category.removed", category);
        return name;
    }

    private void lock(SchoolId school) {
        rights.requireKeeper(school);
        schools.findLocked(school.value()).orElseThrow().count();
    }

    private HotspotCategory kept(CategoryId id) {
        SchoolId school =
                categories.findById(id.value()).map(HotspotCategory::school).orElseThrow(StaleEdit::removed);
        lock(school);
        return categories.findById(id.value()).orElseThrow(StaleEdit::removed);
    }

    private static void requireVersion(HotspotCategory category, long basedOn) {
        if (category.version() != basedOn) {
            throw StaleEdit.changed(category.line(), category.line().lastChange());
        }
    }

    private static void requireFitting(List<HotspotCategory> all, CategoryId id, CategoryName name) {
        PupilWords.requireNoneInLabel("name", name.value());
        if (all.stream()
                .anyMatch(other -> !other.id().equals(id) && other.nameKey().equals(name.key()))) {
            throw Rejection.ofField("name", "rejection.category.taken", name.value());
        }
    }

    private void announce(String action, HotspotCategory category) {
        events.publishEvent(new Audited(
                currentUser.actor(),
                category.school(),
                action,
                "category",
                category.id().value()));
    }
}
