package nl.onskentons.audit.ui;

import java.util.List;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.common.LogReaders;
import nl.onskentons.common.TodayItem;
import org.springframework.stereotype.Component;

/** Leads whoever watches over personal data from the start page to the log. */
@Component
class LogToday implements TodayItem {

    private final AuditLog log;
    private final LogReaders readers;

    LogToday(AuditLog log, LogReaders readers) {
        this.log = log;
        this.readers = readers;
    }

    @Override
    public List<Entry> entries() {
        return readers.watchOver()
                ? List.of(new Entry("audit.today", List.of(log.countToday()), AuditLogView.ROUTE, null, 0))
                : List.of();
    }
}
