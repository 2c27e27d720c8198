package nl.onskentons.surveillance.ui;

import nl.onskentons.surveillance.Rounds;
import nl.onskentons.surveillance.Routes;
import org.springframework.stereotype.Component;

/** What the screens of routes and rounds work with, besides places. */
@Component
record RouteServices(Routes routes, Rounds rounds, SurveillanceServices places) {}
