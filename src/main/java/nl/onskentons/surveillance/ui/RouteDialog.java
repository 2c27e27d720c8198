package nl.onskentons.surveillance.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.EditDialog;
import nl.onskentons.surveillance.RouteDetails;
import nl.onskentons.surveillance.RouteId;
import nl.onskentons.surveillance.RouteLine;
import nl.onskentons.surveillance.RouteRemoval;

/** Makes, changes or removes a route; its places are put in order beside it. */
final class RouteDialog extends EditDialog<RouteId, RouteDetails, RouteLine> {

    private final transient RouteServices services;
    private final SchoolId school;

    /** @param shown called after every change and every undo, with the route that is to be shown */
    RouteDialog(
            RouteServices services,
            SchoolId school,
            Optional<RouteLine> route,
            SerializableConsumer<Optional<RouteId>> shown) {
        this(services, school, route, new RouteForm(services, school, route), new Shown(shown));
    }

    private RouteDialog(
            RouteServices services, SchoolId school, Optional<RouteLine> route, RouteForm form, Shown shown) {
        super(RouteLine.class, "surveillance.routes.", form, route, RouteId::random, shown);
        this.services = services;
        this.school = school;
        shown.route = route.map(RouteLine::id);
        this.shown = shown;
        setHeaderTitle(route.map(known -> getTranslation("surveillance.routes.change.title", known.name()))
                .orElseGet(() -> getTranslation("surveillance.routes.add")));
        setWidth("min(520px, 94vw)");
        if (route.isEmpty()) {
            form.focusFirst();
        }
    }

    private final transient Shown shown;

    /** Which route is to be shown after what was done last. */
    private static final class Shown implements Runnable {

        private final SerializableConsumer<Optional<RouteId>> listener;
        private Optional<RouteId> route = Optional.empty();

        Shown(SerializableConsumer<Optional<RouteId>> listener) {
            this.listener = listener;
        }

        @Override
        public void run() {
            listener.accept(route);
        }
    }

    @Override
    protected List<Rejection> problems(RouteId id, RouteDetails details) {
        return RouteDetails.problems(details.name());
    }

    @Override
    protected RouteLine create(RouteId id, RouteDetails details) {
        shown.route = Optional.of(id);
        return services.routes().add(id, school, details);
    }

    @Override
    protected RouteLine change(RouteId id, long basedOn, RouteDetails details) {
        shown.route = Optional.of(id);
        return services.routes().change(id, basedOn, details);
    }

    @Override
    protected Runnable delete(RouteId id, long basedOn) {
        RouteRemoval removed = services.routes().remove(id, basedOn);
        shown.route = Optional.empty();
        return () -> {
            shown.route = Optional.of(id);
            services.routes().restore(removed);
        };
    }

    @Override
    protected String name(RouteDetails details) {
        return details.name();
    }
}
