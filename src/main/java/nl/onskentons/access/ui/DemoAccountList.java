package nl.onskentons.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** One click fills in one of the demo's accounts. */
final class DemoAccountList extends Div {

    private static final String FILL_IN = """
            const form = document.querySelector('vaadin-login-form');
            form.querySelector('[name=username]').value = $0;
            form.querySelector('[name=password]').value = $1;
            form.querySelector('vaadin-button[theme~=primary], vaadin-button').click();
            """;

    DemoAccountList(DemoAccounts demo) {
        addClassNames("oko-card", "oko-demo-accounts");
        add(new H2(getTranslation("signin.demo.title")), new Paragraph(getTranslation("signin.demo.hint")));
        demo.emails().forEach(email -> add(button(email, demo.password())));
    }

    private Button button(String email, String password) {
        Button button = new Button(email);
        button.addClickListener(event -> getElement().executeJs(FILL_IN, email, password));
        return button;
    }
}
