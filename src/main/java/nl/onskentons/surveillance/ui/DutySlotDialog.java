package nl.onskentons.surveillance.ui;

import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.EditDialog;
import nl.onskentons.surveillance.DutyRemoval;
import nl.onskentons.surveillance.DutySlotDetails;
import nl.onskentons.surveillance.DutySlotId;
import nl.onskentons.surveillance.DutySlotLine;

/** Adds, changes or removes a place of the rota. */
final class DutySlotDialog extends EditDialog<DutySlotId, DutySlotDetails, DutySlotLine> {

    private final transient DutyServices services;
    private final SchoolId school;

    /** @param changed called after every change and every undo */
    DutySlotDialog(DutyServices services, SchoolId school, Optional<DutySlotLine> slot, Runnable changed) {
        this(services, school, slot, new DutySlotForm(services, school), changed);
    }

    private DutySlotDialog(
            DutyServices services, SchoolId school, Optional<DutySlotLine> slot, DutySlotForm form, Runnable changed) {
        super(DutySlotLine.class, "duty.form.", form, slot, DutySlotId::random, changed);
        this.services = services;
        this.school = school;
        setHeaderTitle(slot.map(known ->
                        getTranslation("duty.change.title", known.details().place()))
                .orElseGet(() -> getTranslation("duty.add")));
        setWidth("min(560px, 94vw)");
        if (slot.isEmpty()) {
            form.focusFirst();
        }
    }

    @Override
    protected List<Rejection> problems(DutySlotId id, DutySlotDetails details) {
        return services.keeping().problems(id, school, details);
    }

    @Override
    protected DutySlotLine create(DutySlotId id, DutySlotDetails details) {
        return services.keeping().add(id, school, details);
    }

    @Override
    protected DutySlotLine change(DutySlotId id, long basedOn, DutySlotDetails details) {
        return services.keeping().change(id, basedOn, details);
    }

    @Override
    protected Runnable delete(DutySlotId id, long basedOn) {
        DutyRemoval removal = services.keeping().remove(id, basedOn);
        return () -> services.keeping().restore(removal);
    }

    @Override
    protected String name(DutySlotDetails details) {
        return details.place();
    }
}
