package nl.onskentons.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One click signs in as one of the demo's accounts. */
final class DemoAccountList extends Div {

    private static final String SIGN_IN = """
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
        Span role = new Span(getTranslation("signin.demo.as." + email.substring(0, email.indexOf('@'))));
        Span address = new Span(email);
        address.addClassName("oko-soft");
        Div text = new Div(role, address);
        text.addClassName("oko-demo-account");
        Button button = new Button(text);
        button.addClickListener(event -> getElement().executeJs(SIGN_IN, email, password));
        return button;
    }
}
