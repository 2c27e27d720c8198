package nl.onskentons.phone.ui;

import java.time.Clock;
import nl.onskentons.phone.CallLog;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.PhoneSchedule;
import org.springframework.stereotype.Component;

/** What the screens of a call work with. */
@Component
record CallServices(PhoneSchedule schedule, CallTopics topics, CallLog log, Clock clock) {}
