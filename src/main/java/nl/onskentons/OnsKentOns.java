package nl.onskentons;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal. */
@SpringBootApplication
public class OnsKentOns {

    public static void main(String[] args) {
        SpringApplication.run(OnsKentOns.class, args);
    }
}
