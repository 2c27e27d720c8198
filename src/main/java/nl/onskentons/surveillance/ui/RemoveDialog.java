package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import nl.onskentons.common.ui.OnceButton;

/** Says what goes for good before it goes. */
final class RemoveDialog extends Dialog {

    RemoveDialog(String name, SerializableRunnable remove) {
        setWidth("min(460px, 94vw)");
        setHeaderTitle(getTranslation("surveillance.remove.title", name));
        add(new Paragraph(getTranslation("surveillance.remove.text")));
        getFooter()
                .add(
                        new Button(getTranslation("form.cancel"), click -> close()),
                        OnceButton.primary("surveillance.remove.sure", () -> {
                            close();
                            remove.run();
                        }));
    }
}
