package nl.onskentons.directory.ui.exchange;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import nl.onskentons.directory.AddressBookImport;
import nl.onskentons.directory.ImportBatch;
import nl.onskentons.directory.ImportState;
import org.jspecify.annotations.Nullable;

/** One import as it stands. While something is at work on it, it looks again twice a second. */
final class BatchPanel extends Div {

    private static final int POLL_MILLISECONDS = 500;

    private final AddressBookImport imports;
    private final ImportTimes times;
    private final ImportSelection selection;
    private ImportBatch batch;
    private @Nullable Registration polling;
    private @Nullable Running running;

    BatchPanel(AddressBookImport imports, ImportTimes times, ImportBatch batch, ImportSelection selection) {
        this.imports = imports;
        this.times = times;
        this.batch = batch;
        this.selection = selection;
        addClassName("oko-import-batch");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching(event.getUI());
    }

    /** Something was asked for: shows how it goes. */
    void refresh() {
        imports.find(batch.id()).ifPresent(now -> {
            ImportState before = batch.state();
            batch = now;
            if (running != null && now.state() == before) {
                running.show(now);
            } else {
                show();
            }
            getUI().ifPresent(this::watch);
        });
    }

    private void watch(UI ui) {
        if (!batch.state().isRunning()) {
            stopWatching(ui);
        } else if (polling == null) {
            polling = ui.addPollListener(poll -> refresh());
            ui.setPollInterval(POLL_MILLISECONDS);
        }
    }

    private void stopWatching(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    private void show() {
        removeAll();
        running = null;
        if (batch.state().isRunning()) {
            running = new Running(batch);
            add(running);
            return;
        }
        switch (batch.state()) {
            case REFUSED, CANCELLED -> add(new Refusal(batch));
            default -> {
                add(new BatchSummary(imports, times, batch, this::refresh));
                add(new BatchRows(imports, batch, selection, this::recount));
            }
        }
    }

    /** A choice was made: only the numbers change, so that the focus stays where it is. */
    private void recount() {
        imports.find(batch.id()).ifPresent(now -> {
            batch = now;
            replace(getChildren().findFirst().orElse(null), new BatchSummary(imports, times, now, this::refresh));
        });
    }

    /** Work in progress, and the way to stop it. */
    private final class Running extends Div {

        private final Paragraph text = new Paragraph();
        private final ProgressBar bar = new ProgressBar();

        Running(ImportBatch batch) {
            addClassName("oko-card");
            text.getElement().setAttribute("role", "status");
            bar.getElement()
                    .setAttribute("aria-label", getTranslation(batch.state().key()));
            add(text, bar);
            add(new Button(getTranslation("directory.import.cancel"), click -> imports.cancel(batch.id())));
            show(batch);
        }

        void show(ImportBatch now) {
            boolean known = now.total() > 0;
            bar.setIndeterminate(!known);
            bar.setValue(known ? Math.min(1, (double) now.done() / now.total()) : 0);
            int percent = known ? (int) (100 * now.done() / now.total()) : 0;
            text.setText(getTranslation(
                    "directory.import.progress", getTranslation(now.state().key()), percent));
        }
    }

    /** Nothing was taken over, and why. */
    private static final class Refusal extends Div {

        Refusal(ImportBatch batch) {
            addClassName("oko-card");
            String why = batch.reason()
                    .map(reason -> ImportTexts.of(this, reason))
                    .orElseGet(() -> getTranslation("directory.import.cancelled"));
            Paragraph problem = new Paragraph(why);
            problem.addClassName("oko-import-problem");
            add(problem, new Paragraph(getTranslation("directory.import.nothing")));
        }
    }
}
