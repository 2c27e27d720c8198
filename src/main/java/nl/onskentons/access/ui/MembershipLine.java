package nl.onskentons.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import nl.onskentons.access.Membership;
import nl.onskentons.access.Role;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.DateField;

/** One membership: the school, the role, and for somebody from outside the school the day on which it ends. */
final class MembershipLine extends Div {

    private final Select<SchoolId> school = new Select<>();
    private final Select<Role> role = new Select<>();
    private final DateField endsOn = new DateField("accounts.membership.endsOn");
    private final Button remove = new Button();
    private final SchoolChoices schools;

    MembershipLine(SchoolChoices schools, Membership membership) {
        this.schools = schools;
        school.setLabel(getTranslation("accounts.membership.school"));
        school.setItems(schools.all());
        school.setItemLabelGenerator(schools::name);
        school.setValue(membership.school());
        school.setVisible(!schools.isOnlyOne());
        school.addValueChangeListener(change -> role.setItemLabelGenerator(this::text));
        role.setLabel(getTranslation("accounts.membership.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(this::text);
        role.addValueChangeListener(change -> showEnd());
        role.setValue(membership.role());
        endsOn.setValue(membership.endsOn());
        endsOn.setHelperText(getTranslation("accounts.membership.endsOn.hint"));
        remove.setText(getTranslation("accounts.membership.remove"));
        showEnd();

        addClassName("oko-membership");
        add(school, role, endsOn, remove);
    }

    /** @throws Rejection when something stands in the field of the last day that is no date; the field says so too */
    Membership membership() {
        if (endsOn.isInvalid()) {
            endsOn.focus();
            throw Rejection.of("date.bad");
        }
        return new Membership(school.getValue(), role.getValue(), endsOn.getValue());
    }

    boolean saysTheSameAs(Membership other) {
        return other.school().equals(school.getValue()) && other.role() == role.getValue();
    }

    void onRemove(Runnable action) {
        remove.addClickListener(click -> action.run());
    }

    void focus() {
        role.focus();
    }

    /** Somebody of the school leaves when they leave; a partner's term is known beforehand (R9). */
    private void showEnd() {
        Role chosen = role.getValue();
        endsOn.setVisible(endsOn.getValue() != null || (chosen != null && !chosen.isOfSchool()));
        if (chosen != null) {
            remove.setAriaLabel(getTranslation("accounts.membership.remove.which", text(chosen)));
        }
    }

    private String text(Role value) {
        return schools.role(value, school.getValue());
    }
}
